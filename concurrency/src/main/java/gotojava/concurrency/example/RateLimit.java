package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.time.VirtualClock;
import java.time.Duration;

/// A rate limit: each request first receives a tick.
///
/// The Java program runs on a clock that moves when it is told to, so it waits for nothing.
///
/// Go: `src/main/go/rate-limit/main.go`
///
/// Output:
///
/// ```
/// request 1
/// request 2
/// request 3
/// took 60 ms or more: true
/// ```
class RateLimit {
  static final Duration PERIOD = Duration.ofMillis(20);

  static void main() throws InterruptedException {
    var requests = Channel.<Integer>buffered(3);
    for (int i = 1; i <= 3; i++) requests.send(i);
    requests.close();
    var clock = new VirtualClock();
    var start = clock.instant();
    try (var ticker = clock.newTicker(PERIOD)) {
      for (var request : requests) {
        clock.advance(PERIOD);
        ticker.channel().receive();
        IO.println("request " + request);
      }
    }
    var took = Duration.between(start, clock.instant());
    IO.println("took 60 ms or more: " + (took.toMillis() >= 60));
  }
}
