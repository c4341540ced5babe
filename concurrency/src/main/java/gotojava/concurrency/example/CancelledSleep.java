package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.timeout;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.context.Context;
import java.time.Duration;

/// A sleep that can be cut short waits for two things: the time and the end of the context.
///
/// Go: `src/main/go/cancelled-sleep/main.go`
///
/// Output:
///
/// ```
/// slept for an hour: false
/// ```
class CancelledSleep {
  static void main() throws InterruptedException {
    try (var ctx = Context.background().withCancel()) {
      var slept = Channel.<Boolean>unbuffered();
      go(() -> slept.send(sleep(ctx, Duration.ofHours(1))));
      ctx.cancel();
      IO.println("slept for an hour: " + slept.receive());
    }
  }

  static boolean sleep(Context ctx, Duration duration) throws InterruptedException {
    return select(timeout(duration).map(() -> true), await(ctx.done()).map(() -> false));
  }
}
