package gotojava.concurrency.example;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A scheduled task that throws is not run again, and nobody hears of it who does not ask its
/// future.
///
/// Go: none, a panic in the goroutine of a ticker's loop ends the program
///
/// Output:
///
/// ```
/// run 1
/// run 2
/// no run 3: java.lang.IllegalStateException: disk full
/// ```
final class NaiveScheduledTask {
  static void main() throws InterruptedException {
    var runs = new AtomicInteger();
    try (var scheduler = Executors.newSingleThreadScheduledExecutor()) {
      var task = scheduler.scheduleAtFixedRate(() -> run(runs), 10, 10, MILLISECONDS);
      task.get(); // waits for ever while all goes well
    } catch (ExecutionException e) {
      IO.println("no run 3: " + e.getCause());
    }
  }

  static void run(AtomicInteger runs) {
    IO.println("run " + runs.incrementAndGet());
    if (runs.get() == 2) throw new IllegalStateException("disk full");
  }
}
