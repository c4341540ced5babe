package gotojava.concurrency.time;

import gotojava.concurrency.Scope;
import gotojava.concurrency.Task;
import gotojava.concurrency.channel.ReceiveChannel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// What time it is, and what happens when.
///
/// Code that waits takes a clock, so that its test need not:
///
/// ```java
/// var clock = new VirtualClock();
/// var timer = clock.newTimer(Duration.ofHours(1));
/// clock.advance(Duration.ofHours(1));
/// timer.channel().receive();        // at once
/// ```
///
/// **Durations** of zero or less are over at once; those past some 146 years are taken as so long.
///
/// **Deadlocks.** While a timer of the system's clock runs, no deadlock is reported, since it may
/// wake someone; so stop the tickers you no longer need. A [VirtualClock] does not move by itself
/// and prevents nothing.
///
/// **Memory effects.** What happened before a timer was started or reset happens before what it
/// does.
///
/// @see <a href="https://pkg.go.dev/time">Go: time</a>
/// @see InstantSource for code that only asks for the time
public abstract sealed class Clock implements InstantSource permits SystemClock, VirtualClock {
  static final long LONGEST = Long.MAX_VALUE / 2;

  Clock() {}

  /// The clock of this machine.
  public static Clock system() {
    return SystemClock.INSTANCE;
  }

  /// The time of day.
  @Override
  public abstract Instant instant();

  /// Nanoseconds since some moment; only differences mean something.
  abstract long nanos();

  /// Runs `action`, on a thread of the clock that it must not hold up, when [#nanos] is `at`.
  abstract Alarm schedule(long at, Runnable action);

  /// Does what was scheduled for now, if this clock does not do so by itself. To be called without
  /// locks.
  void settle() {}

  /// `time.Sleep`: waits for so long.
  ///
  /// @throws InterruptedException if interrupted while waiting
  public abstract void sleep(Duration duration) throws InterruptedException;

  /// `time.After`: a channel that will have the time in it when so much has passed.
  public final ReceiveChannel<Instant> after(Duration duration) {
    return newTimer(duration).channel();
  }

  /// `time.NewTimer`: a timer that will send the time on its channel.
  public final Timer newTimer(Duration duration) {
    return Timer.sending(this, duration);
  }

  /// `time.AfterFunc`: a timer that will run `task` in a goroutine of its own, in the scope of the
  /// caller.
  public final Timer afterFunc(Duration duration, Task task) {
    var scope = Scope.current();
    return runAfter(duration, () -> scope.start(task));
  }

  /// A timer that will run `action` on the clock's own thread: for what is done in a moment, never
  /// waits, and does not throw.
  public final Timer runAfter(Duration duration, Runnable action) {
    return Timer.running(this, duration, action);
  }

  /// `time.NewTicker`: sends the time on its channel at every `period`.
  ///
  /// @throws IllegalArgumentException if the period is not positive
  public final Ticker newTicker(Duration period) {
    return Ticker.start(this, period);
  }

  static long nanosOf(Duration duration) {
    if (duration.isNegative()) return 0;
    return duration.compareTo(Duration.ofNanos(LONGEST)) > 0 ? LONGEST : duration.toNanos();
  }
}
