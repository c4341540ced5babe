package gotojava.concurrency.example;

import static gotojava.concurrency.time.Time.newTimer;

import java.time.Duration;

/// A stop does not close the timer's channel: who still waits there waits for ever.
///
/// Go: `src/main/go/naive-timer-stop/main.go`
///
/// Output:
///
/// ```
/// stopped
/// ```
///
/// Fails with: `fatal error: all goroutines are asleep - deadlock!`
final class NaiveTimerStop {
  static void main() throws InterruptedException {
    var timer = newTimer(Duration.ofHours(1));
    if (timer.stop()) IO.println("stopped");
    timer.channel().receive();
  }
}
