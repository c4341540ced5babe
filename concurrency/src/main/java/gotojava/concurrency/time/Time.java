package gotojava.concurrency.time;

import gotojava.concurrency.Task;
import gotojava.concurrency.channel.ReceiveChannel;
import java.time.Duration;
import java.time.Instant;

/// The functions of Go's `time` on the clock of this machine, for a static import.
///
/// ```java
/// select(
///     receive(results, result -> show(result)),
///     receive(after(Duration.ofSeconds(2)), now -> giveUp()));
/// ```
///
/// Go's `time.Tick` is not here: nobody could stop it. What each does stands at [Clock].
public final class Time {
  private Time() {}

  /// `time.Sleep`.
  ///
  /// @throws InterruptedException if interrupted while waiting
  public static void sleep(Duration duration) throws InterruptedException {
    Clock.system().sleep(duration);
  }

  /// `time.After`.
  public static ReceiveChannel<Instant> after(Duration duration) {
    return Clock.system().after(duration);
  }

  /// `time.AfterFunc`.
  public static Timer afterFunc(Duration duration, Task task) {
    return Clock.system().afterFunc(duration, task);
  }

  /// `time.NewTimer`.
  public static Timer newTimer(Duration duration) {
    return Clock.system().newTimer(duration);
  }

  /// `time.NewTicker`.
  ///
  /// @throws IllegalArgumentException if the period is not positive
  public static Ticker newTicker(Duration period) {
    return Clock.system().newTicker(period);
  }
}
