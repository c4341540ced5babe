package gotojava.concurrency.example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// `CompletableFuture.cancel` interrupts nobody: the caller has no result, and the task works on
/// for one.
///
/// Go: `src/main/go/futures-cancel/main.go`
///
/// Output:
///
/// ```
/// no result: true
/// task works to its end
/// ```
///
/// Go prints: its task looks at the context
///
/// ```
/// task ends early
/// no result: true
/// ```
class NaiveCompletableFutureCancel {
  private static final CountDownLatch BEGUN = new CountDownLatch(1);
  private static final CountDownLatch CANCELLED = new CountDownLatch(1);

  static void main() throws InterruptedException {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var result = CompletableFuture.supplyAsync(() -> task(), executor);
      BEGUN.await();
      result.cancel(true);
      IO.println("no result: " + result.isCancelled());
      CANCELLED.countDown();
    }
  }

  static String task() {
    BEGUN.countDown();
    try {
      CANCELLED.await();
      IO.println("task works to its end");
    } catch (InterruptedException e) {
      IO.println("task ends early");
    }
    return "result";
  }
}
