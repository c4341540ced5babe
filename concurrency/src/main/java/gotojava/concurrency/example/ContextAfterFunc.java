package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.context.Context;

/// A function waits for the end of a context without a goroutine of its own, and can be called off.
///
/// Go: `src/main/go/context-after-func/main.go`
///
/// Output:
///
/// ```
/// called off: true
/// called off: false
/// ```
class ContextAfterFunc {
  static void main() throws InterruptedException {
    try (var ctx = Context.background().withCancel()) {
      var closed = Channel.<Void>unbuffered();
      var close = ctx.afterFunc(closed::close);
      var print = ctx.afterFunc(() -> IO.println("never printed"));

      IO.println("called off: " + print.stop());
      ctx.cancel();
      closed.await();
      IO.println("called off: " + close.stop());
    }
  }
}
