package gotojava.concurrency.example;

import static gotojava.concurrency.time.Time.after;
import static gotojava.concurrency.time.Time.newTicker;

import java.time.Duration;

/// A ticker needs a positive period; a timer does not, and with zero it rings at once.
///
/// Go: `src/main/go/ticker-zero/main.go`
///
/// Output:
///
/// ```
/// the timer rang
/// ```
///
/// Fails with: `non-positive interval for`
final class TickerZero {
  static void main() throws InterruptedException {
    after(Duration.ZERO).receive();
    IO.println("the timer rang");
    newTicker(Duration.ZERO).channel().receive();
  }
}
