package gotojava.concurrency.example;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// `scheduleAtFixedRate` drops nothing: runs that were held up are made up for, one directly after
/// the other.
///
/// The scheduler's one thread is busy for two periods and a half. Right where each run counts, as
/// for samples; a task that is to have a pause before each run takes `scheduleWithFixedDelay`.
///
/// Go: `src/main/go/ticker-drops-ticks/main.go`
///
/// Output:
///
/// ```
/// after two periods: 2 runs or more
/// ```
///
/// Go prints: its ticker drops what nobody has received
///
/// ```
/// after two periods: 1 tick
/// ```
final class TickerDropsTicksJdk {
  static void main() throws InterruptedException, ExecutionException {
    var runs = new AtomicInteger();
    try (var scheduler = Executors.newSingleThreadScheduledExecutor()) {
      var busy = scheduler.submit(TickerDropsTicksJdk::beBusy);
      var ticks = scheduler.scheduleAtFixedRate(runs::incrementAndGet, 40, 40, MILLISECONDS);
      var seen = scheduler.schedule(runs::get, 100, MILLISECONDS);
      busy.get();
      IO.println("after two periods: " + (seen.get() >= 2 ? "2 runs or more" : "fewer"));
      ticks.cancel(false);
    }
  }

  static Object beBusy() throws InterruptedException {
    Thread.sleep(100);
    return "done";
  }
}
