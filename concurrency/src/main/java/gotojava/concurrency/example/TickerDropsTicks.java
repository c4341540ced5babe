package gotojava.concurrency.example;

import gotojava.concurrency.time.VirtualClock;
import java.time.Duration;

/// A ticker's channel holds one tick: what a slow receiver misses is dropped.
///
/// Go: `src/main/go/ticker-drops-ticks/main.go`
///
/// Output:
///
/// ```
/// after two periods: 1 tick
/// ```
final class TickerDropsTicks {
  static void main() {
    var clock = new VirtualClock();
    try (var ticker = clock.newTicker(Duration.ofMillis(40))) {
      clock.advance(Duration.ofMillis(100)); // ticks are due at 40 and 80
      int ticks = 0;
      while (ticker.channel().tryReceive() != null) ticks++;
      IO.println("after two periods: " + ticks + " tick");
    }
  }
}
