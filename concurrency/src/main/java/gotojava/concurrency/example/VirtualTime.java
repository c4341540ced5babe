package gotojava.concurrency.example;

import gotojava.concurrency.time.VirtualClock;
import java.time.Duration;

/// A virtual clock stands still until the test moves it; what falls due on the way happens in the
/// order of time.
///
/// Go: none, time is virtual in its tests only, as in `VirtualSleep`
///
/// Output:
///
/// ```
/// dinner at 2000-01-01T19:00:00Z
/// breakfast at 2000-01-02T08:00:00Z
/// ```
final class VirtualTime {
  static final VirtualClock clock = new VirtualClock();

  static void main() {
    clock.runAfter(Duration.ofHours(32), () -> tell("breakfast"));
    clock.runAfter(Duration.ofHours(19), () -> tell("dinner"));
    clock.advance(Duration.ofDays(2));
  }

  static void tell(String meal) {
    IO.println(meal + " at " + clock.instant());
  }
}
