package gotojava.concurrency.example;

import gotojava.concurrency.context.Context;
import gotojava.concurrency.context.ContextException;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;

/// A call that waits where no select reaches is ended by what it does know: here, an interrupt.
///
/// Go: `src/main/go/context-interruptible/main.go`
///
/// Output:
///
/// ```
/// no line: context deadline exceeded
/// ```
class ContextInterruptible {
  static void main() throws Exception {
    var lines = new LinkedBlockingQueue<String>(); // nobody puts one in
    try (var ctx = Context.background().withTimeout(Duration.ofMillis(20))) {
      IO.println("line: " + ctx.call(lines::take));
    } catch (ContextException e) {
      IO.println("no line: " + e.getMessage());
    }
  }
}
