package gotojava.concurrency.context;

import gotojava.concurrency.Nullable;

/// Says that a context was cancelled; what it was cancelled for is the cause.
public abstract sealed class ContextException extends Exception
    permits CanceledException, DeadlineExceededException {
  private static final long serialVersionUID = 1;

  ContextException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
