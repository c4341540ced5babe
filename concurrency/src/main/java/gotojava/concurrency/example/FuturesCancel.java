package gotojava.concurrency.example;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// `Future.cancel(true)` interrupts the thread of the task.
///
/// Go: `src/main/go/futures-cancel/main.go`
///
/// Output:
///
/// ```
/// task ends early
/// no result: true
/// ```
class FuturesCancel {
  static void main() throws InterruptedException {
    var begun = new CountDownLatch(1);
    Future<String> result;
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      result = executor.submit(() -> task(begun));
      begun.await(); // a task cancelled before it begins does not run
      result.cancel(true);
    }
    IO.println("no result: " + result.isCancelled());
  }

  static String task(CountDownLatch begun) throws InterruptedException {
    begun.countDown();
    try {
      Thread.sleep(Duration.ofHours(1));
      return "result";
    } catch (InterruptedException e) {
      IO.println("task ends early");
      throw e;
    }
  }
}
