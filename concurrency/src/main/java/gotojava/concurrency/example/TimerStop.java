package gotojava.concurrency.example;

import gotojava.concurrency.time.VirtualClock;
import java.time.Duration;

/// After a stop a timer's channel is empty, also when the timer had rung and nobody had listened.
///
/// Go: `src/main/go/timer-stop/main.go`
///
/// Output:
///
/// ```
/// stopped an hour ahead: true
/// stopped after it rang: true
/// stopped once more: false
/// nothing left in the channel
/// ```
final class TimerStop {
  static void main() {
    var clock = new VirtualClock();
    var hour = clock.newTimer(Duration.ofHours(1));
    IO.println("stopped an hour ahead: " + hour.stop());
    var bell = clock.newTimer(Duration.ofMillis(10));
    clock.advance(Duration.ofMillis(30));
    IO.println("stopped after it rang: " + bell.stop());
    IO.println("stopped once more: " + bell.stop());
    if (bell.channel().tryReceive() == null) IO.println("nothing left in the channel");
  }
}
