package gotojava.concurrency.example;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeoutException;

/// In the JDK the one who waits has the timeout, and ends the task by interrupting it.
///
/// Go: `src/main/go/context-timeout/main.go`
///
/// Output:
///
/// ```
/// gave up after 20 ms
/// ```
///
/// Go prints: the error of the context says it
///
/// ```
/// gave up: context deadline exceeded
/// ```
class ContextTimeoutJdk {
  static void main() throws InterruptedException, ExecutionException {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var server = new SynchronousQueue<String>(); // never answers
      var answer = executor.submit(server::take);
      try {
        IO.println("answer: " + answer.get(20, MILLISECONDS));
      } catch (TimeoutException _) {
        answer.cancel(true); // else close would wait for it
        IO.println("gave up after 20 ms");
      }
    }
  }
}
