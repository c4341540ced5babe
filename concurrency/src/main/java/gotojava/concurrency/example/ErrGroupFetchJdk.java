package gotojava.concurrency.example;

import java.io.FileNotFoundException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/// The first task to fail ends the others by interrupting them: the JDK's own way to cancel.
///
/// Right where the tasks block in calls of the JDK, which all know interrupts. To await the tasks
/// in the order in which they were started would see the failure too late; a completion service
/// hands them out as they end.
///
/// Go: `src/main/go/x/err-group-fetch/main.go`
///
/// Unordered output:
///
/// ```
/// failed: java.io.FileNotFoundException: no such page: map
/// interrupted: news
/// interrupted: mail
/// ```
///
/// Go prints: it has no interrupts, the others see the context
///
/// ```
/// failed: no such page: map
/// the others were cancelled: true
/// ```
class ErrGroupFetchJdk {
  static final CountDownLatch waiting = new CountDownLatch(2);

  static void main() throws InterruptedException {
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      var ended = new ExecutorCompletionService<String>(tasks);
      ended.submit(() -> fetch("news"));
      ended.submit(() -> fetch("mail"));
      ended.submit(() -> {
        waiting.await();
        throw new FileNotFoundException("no such page: map");
      });
      try {
        for (int i = 0; i < 3; i++) {
          ended.take().get();
        }
      } catch (ExecutionException e) {
        IO.println("failed: " + e.getCause());
        tasks.shutdownNow();
      }
    }
  }

  static String fetch(String page) throws InterruptedException {
    try {
      waiting.countDown();
      new CountDownLatch(1).await();
      return page;
    } catch (InterruptedException e) {
      IO.println("interrupted: " + page);
      throw e;
    }
  }
}
