package gotojava.concurrency.example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// For one queue and a time limit the JDK needs no select: `poll` takes the limit as an argument,
/// and gives null when it is over.
///
/// Right where the one thing waited for is a queue; `SelectTimeout` where there may be a second.
///
/// Go: `src/main/go/select-timeout/main.go`
///
/// Output:
///
/// ```
/// result 42
/// timeout
/// ```
final class SelectTimeoutJdk {
  static void main() throws InterruptedException {
    var answered = new ArrayBlockingQueue<Integer>(1);
    answered.put(42);
    IO.println(waitFor(answered, 2000));
    var silent = new ArrayBlockingQueue<Integer>(1);
    IO.println(waitFor(silent, 20));
  }

  static String waitFor(BlockingQueue<Integer> results, long millis) throws InterruptedException {
    var result = results.poll(millis, TimeUnit.MILLISECONDS);
    return result == null ? "timeout" : "result " + result;
  }
}
