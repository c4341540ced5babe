package gotojava.concurrency.context;

import gotojava.concurrency.Nullable;

/// Go's `context.DeadlineExceeded`: the time was up.
public final class DeadlineExceededException extends ContextException {
  private static final long serialVersionUID = 1;

  DeadlineExceededException(@Nullable Throwable cause) {
    super("context deadline exceeded", cause);
  }
}
