package gotojava.concurrency.context;

import gotojava.concurrency.Nullable;

/// Go's `context.Canceled`: someone called cancel.
public final class CanceledException extends ContextException {
  private static final long serialVersionUID = 1;

  CanceledException(@Nullable Throwable cause) {
    super("context canceled", cause);
  }
}
