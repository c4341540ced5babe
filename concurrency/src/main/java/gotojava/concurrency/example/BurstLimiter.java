package gotojava.concurrency.example;

import gotojava.concurrency.pattern.RateLimiter;
import gotojava.concurrency.time.VirtualClock;
import java.time.Duration;

/// The token bucket from the library, on a clock that a test holds in its hand.
///
/// Go: `src/main/go/burst-limit/main.go`
///
/// Output:
///
/// ```
/// request 1 passes
/// request 2 passes
/// request 3 is refused
/// a tick
/// request 4 passes
/// request 5 is refused
/// ```
class BurstLimiter {
  static final VirtualClock CLOCK = new VirtualClock();
  static final RateLimiter LIMITER = RateLimiter.every(Duration.ofSeconds(1), 2, CLOCK);

  static void main() {
    for (int i = 1; i <= 3; i++) request(i);
    IO.println("a tick");
    CLOCK.advance(Duration.ofSeconds(1));
    for (int i = 4; i <= 5; i++) request(i);
  }

  static void request(int number) {
    IO.println("request " + number + (LIMITER.tryAcquire() ? " passes" : " is refused"));
  }
}
