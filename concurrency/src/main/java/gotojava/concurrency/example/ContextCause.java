package gotojava.concurrency.example;

import static java.util.Objects.requireNonNull;

import gotojava.concurrency.context.Context;
import java.io.IOException;

/// Who cancels may say why; the first reason stays, and all below see it.
///
/// Go: `src/main/go/context-cause/main.go`
///
/// Output:
///
/// ```
/// err: context canceled
/// cause: disk full
/// ```
class ContextCause {
  static void main() {
    try (var job = Context.background().withCancel();
        var step = job.withCancel()) {
      job.cancel(new IOException("disk full"));
      job.cancel(new IOException("too late to be the reason"));
      IO.println("err: " + requireNonNull(step.err()).getMessage());
      IO.println("cause: " + requireNonNull(step.cause()).getMessage());
    }
  }
}
