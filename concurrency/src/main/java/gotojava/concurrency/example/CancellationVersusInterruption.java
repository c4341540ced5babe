package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.context.Context;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

/// A cancelled context ends only the waits that look at it; an interrupt ends one thread's wait and
/// cancels nothing.
///
/// Go: `src/main/go/cancellation-versus-interruption/main.go`
///
/// Output:
///
/// ```
/// took job 1 though cancelled: true
/// ended by an interrupt
/// ```
///
/// Go prints: it has no interrupt, so the wait ends with the channel
///
/// ```
/// took job 1 though cancelled: true
/// ended by a close
/// ```
class CancellationVersusInterruption {
  static void main() throws InterruptedException {
    try (var ctx = Context.background().withCancel()) {
      var jobs = new SynchronousQueue<String>();
      var worker = go(() -> work(ctx, jobs));
      ctx.cancel();
      jobs.put("job 1");
      worker.interrupt();
      worker.join();
    }
  }

  static void work(Context ctx, BlockingQueue<String> jobs) {
    try {
      while (true) {
        IO.println("took " + jobs.take() + " though cancelled: " + ctx.isDone());
      }
    } catch (InterruptedException e) {
      IO.println("ended by an interrupt");
    }
  }
}
