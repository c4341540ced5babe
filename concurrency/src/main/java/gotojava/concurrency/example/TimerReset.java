package gotojava.concurrency.example;

import static gotojava.concurrency.time.Time.newTimer;

import java.time.Duration;

/// A reset puts a timer off or starts it again, and says whether it was still to ring.
///
/// Go: `src/main/go/timer-reset/main.go`
///
/// Output:
///
/// ```
/// was pending: true
/// rang
/// was pending: false
/// rang again
/// ```
final class TimerReset {
  static void main() throws InterruptedException {
    var timer = newTimer(Duration.ofHours(1));
    IO.println("was pending: " + timer.reset(Duration.ofMillis(10)));
    timer.channel().receive();
    IO.println("rang");
    IO.println("was pending: " + timer.reset(Duration.ofMillis(10)));
    timer.channel().receive();
    IO.println("rang again");
  }
}
