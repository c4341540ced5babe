package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;
import gotojava.concurrency.time.Clock;
import gotojava.concurrency.time.VirtualClock;
import java.time.Duration;

/// Code that sleeps is tested without sleeping: in Java it is given a clock, which the test moves;
/// in Go the test runs in a bubble where time moves by itself.
///
/// Go: `src/main/go/virtual-sleep/main.go`
///
/// Output:
///
/// ```
/// attempt 1 at 2000-01-01T00:00:00Z
/// attempt 2 at 2000-01-01T00:01:00Z
/// attempt 3 at 2000-01-01T00:03:00Z
/// ```
///
/// Go prints: the program plays `go test`, which adds its verdict
///
/// ```
/// attempt 1 at 2000-01-01T00:00:00Z
/// attempt 2 at 2000-01-01T00:01:00Z
/// attempt 3 at 2000-01-01T00:03:00Z
/// PASS
/// ```
final class VirtualSleep {
  static void main() throws InterruptedException {
    var clock = new VirtualClock();
    var test = new WaitGroup();
    test.go(() -> retry(clock));
    for (int minutes : new int[] {1, 2}) {
      clock.awaitAlarms(1); // it sleeps
      clock.advance(Duration.ofMinutes(minutes));
    }
    test.await();
  }

  static void retry(Clock clock) throws InterruptedException {
    for (int attempt = 1; attempt <= 3; attempt++) {
      if (attempt > 1) clock.sleep(Duration.ofMinutes(attempt - 1));
      IO.println("attempt " + attempt + " at " + clock.instant());
    }
  }
}
