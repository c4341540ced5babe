package gotojava.concurrency.context;

import gotojava.concurrency.Nullable;

/// How a context ended: by its deadline or by someone, and what was given as the cause.
record Ending(boolean late, @Nullable Throwable cause) {
  /// A new one each time, whose stack trace says where it was found out.
  ContextException exception() {
    return late ? new DeadlineExceededException(cause) : new CanceledException(cause);
  }
}
