package gotojava.concurrency.example;

import gotojava.concurrency.context.CanceledException;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.context.DeadlineExceededException;
import java.time.Duration;

/// Of two deadlines the earlier counts, and the error tells a deadline from a cancellation.
///
/// Go: `src/main/go/context-deadline/main.go`
///
/// Output:
///
/// ```
/// query: out of time
/// backup: no longer wanted
/// ```
class ContextDeadline {
  static void main() throws InterruptedException {
    try (var request = Context.background().withTimeout(Duration.ofMillis(20));
        var query = request.withTimeout(Duration.ofHours(1))) {
      query.await();
      IO.println("query: " + ending(query));
    }
    try (var backup = Context.background().withTimeout(Duration.ofHours(1))) {
      backup.cancel();
      IO.println("backup: " + ending(backup));
    }
  }

  static String ending(Context ctx) {
    return switch (ctx.err()) {
      case DeadlineExceededException _ -> "out of time";
      case CanceledException _ -> "no longer wanted";
      case null -> "still wanted";
    };
  }
}
