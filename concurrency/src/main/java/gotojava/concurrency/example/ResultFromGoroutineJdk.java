package gotojava.concurrency.example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// A [java.util.concurrent.Future] is the JDK's channel of one: it gives the result to all who ask,
/// or the exception instead.
///
/// Right for one result of one task. A channel is right where results of several tasks are taken as
/// they come.
///
/// Go: `src/main/go/result-from-goroutine/main.go`
///
/// Output:
///
/// ```
/// main goes on
/// sum 5050
/// ```
final class ResultFromGoroutineJdk {
  static void main() throws InterruptedException, ExecutionException {
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      var sum = tasks.submit(() -> sumTo(100));
      IO.println("main goes on");
      IO.println("sum " + sum.get());
    }
  }

  static int sumTo(int n) {
    return n * (n + 1) / 2;
  }
}
