package gotojava.concurrency.example;

import static gotojava.concurrency.time.Time.newTicker;

import java.time.Duration;

/// A ticker sends the time again and again, until it is stopped.
///
/// Go: `src/main/go/ticker-loop/main.go`
///
/// Output:
///
/// ```
/// poll 1
/// poll 2
/// poll 3
/// ```
final class TickerLoop {
  static void main() throws InterruptedException {
    try (var ticker = newTicker(Duration.ofMillis(10))) {
      for (int n = 1; n <= 3; n++) {
        ticker.channel().receive();
        IO.println("poll " + n);
      }
    }
  }
}
