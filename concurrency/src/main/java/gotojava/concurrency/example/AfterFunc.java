package gotojava.concurrency.example;

import static gotojava.concurrency.time.Time.afterFunc;

import gotojava.concurrency.channel.Channel;
import java.time.Duration;

/// A function can be put off: it runs later, in a goroutine of its own, unless it is stopped
/// before.
///
/// Go: `src/main/go/after-func/main.go`
///
/// Output:
///
/// ```
/// main goes on
/// reminder
/// called off: true
/// ```
final class AfterFunc {
  static void main() throws InterruptedException {
    var reminders = Channel.<String>unbuffered();
    afterFunc(Duration.ofMillis(20), () -> reminders.send("reminder"));
    IO.println("main goes on");
    IO.println(reminders.receive());
    var alarm = afterFunc(Duration.ofHours(1), () -> IO.println("alarm"));
    IO.println("called off: " + alarm.stop());
  }
}
