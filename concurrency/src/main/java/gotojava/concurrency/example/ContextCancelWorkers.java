package gotojava.concurrency.example;

import gotojava.concurrency.context.Context;
import gotojava.concurrency.sync.WaitGroup;
import gotojava.concurrency.time.Time;
import java.time.Duration;

/// Cancelling is a message to whoever looks: the workers stop at their next look, and main waits.
///
/// Go: `src/main/go/context-cancel-workers/main.go`
///
/// Output pattern:
///
/// ```
/// worker 1 stopping
/// worker 2 stopping
/// all stopped
/// ```
///
/// Order: all before `all stopped`
class ContextCancelWorkers {
  static void main() throws InterruptedException {
    try (var ctx = Context.background().withCancel()) {
      var workers = new WaitGroup();
      for (int i = 1; i <= 2; i++) {
        int id = i;
        workers.go(() -> poll(ctx, id));
      }
      Time.sleep(Duration.ofMillis(20));
      ctx.cancel();
      workers.await();
      IO.println("all stopped");
    }
  }

  static void poll(Context ctx, int id) throws InterruptedException {
    while (!ctx.isDone()) {
      Time.sleep(Duration.ofMillis(5));
    }
    IO.println("worker " + id + " stopping");
  }
}
