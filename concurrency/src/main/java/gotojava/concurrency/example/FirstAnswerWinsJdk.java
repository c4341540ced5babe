package gotojava.concurrency.example;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// `invokeAny` gives the first result and interrupts the other tasks; `close` waits for them.
///
/// Go: `src/main/go/first-answer-wins/main.go`
///
/// Unordered output:
///
/// ```
/// first: b
/// a gives up
/// c gives up
/// ```
class FirstAnswerWinsJdk {
  static void main() throws InterruptedException, ExecutionException {
    var slow = new CountDownLatch(2);
    Callable<String> b =
        () -> {
          slow.await(); // so that the others have begun
          return "b";
        };
    try (var servers = Executors.newVirtualThreadPerTaskExecutor()) {
      IO.println("first: " + servers.invokeAny(List.of(ask("a", slow), b, ask("c", slow))));
    }
  }

  static Callable<String> ask(String name, CountDownLatch slow) {
    return () -> {
      slow.countDown();
      try {
        Thread.sleep(Duration.ofHours(1));
        return name;
      } catch (InterruptedException e) {
        IO.println(name + " gives up");
        throw e;
      }
    };
  }
}
