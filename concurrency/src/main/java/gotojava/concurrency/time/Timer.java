package gotojava.concurrency.time;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/// One thing that happens after a while, and can be stopped or put off before.
///
/// ```java
/// var idle = clock.newTimer(Duration.ofMinutes(1));
/// while (true) {
///   boolean more = select(
///       receive(requests).map(request -> { idle.reset(Duration.ofMinutes(1)); return true; }),
///       receive(idle.channel()).map(now -> false));
///   if (!more) return;
/// }
/// ```
///
/// **Channel.** A timer of [Clock#newTimer] sends the time, once for each start; the channel is
/// never closed, so nobody waits for a stopped timer in the belief that it will come. After [#stop]
/// or [#reset] no value of before is left in it, as in Go since 1.23, and both say true if they
/// took one out. Unlike Go's, the channel shows that it has room for one value.
///
/// **Threads.** Any of them; stop, reset and expiry exclude one another. A stop that says false
/// does not wait for a task that has begun.
///
/// A pending timer is held by its clock; one that is not needed any more should be stopped.
///
/// @see <a href="https://pkg.go.dev/time#Timer">Go: time.Timer</a>
public final class Timer {
  private final Clock clock;
  private final Channel<Instant> channel;
  private final @Nullable Runnable action;

  private final ReentrantLock lock = new ReentrantLock();

  /// The round that runs; an expiry of an earlier one comes too late to count.
  private long round;

  private boolean pending;
  private Alarm alarm = () -> {};

  private Timer(Clock clock, Channel<Instant> channel, @Nullable Runnable action) {
    this.clock = clock;
    this.channel = channel;
    this.action = action;
  }

  static Timer sending(Clock clock, Duration duration) {
    var timer = new Timer(clock, Channel.buffered(1), null);
    timer.reset(duration);
    return timer;
  }

  static Timer running(Clock clock, Duration duration, Runnable action) {
    var timer = new Timer(clock, Channel.unbuffered(), action);
    timer.reset(duration);
    return timer;
  }

  /// Where the time is sent; never anything for a timer that runs something.
  public ReceiveChannel<Instant> channel() {
    return channel;
  }

  /// Keeps it from happening.
  ///
  /// @return whether it did: false if it has happened, or was stopped before
  public boolean stop() {
    lock.lock();
    try {
      return disarm();
    } finally {
      lock.unlock();
    }
  }

  /// Lets it happen so long from now, instead of when it would have, or once more.
  ///
  /// @return what [#stop] would have
  public boolean reset(Duration duration) {
    boolean stopped = arm(Clock.nanosOf(duration));
    if (!duration.isPositive()) clock.settle();
    return stopped;
  }

  private boolean arm(long nanos) {
    lock.lock();
    try {
      boolean stopped = disarm();
      pending = true;
      long mine = ++round;
      alarm = clock.schedule(clock.nanos() + nanos, () -> expire(mine));
      return stopped;
    } finally {
      lock.unlock();
    }
  }

  private boolean disarm() {
    boolean stopped = pending;
    pending = false;
    alarm.cancel();
    return channel.tryReceive() != null || stopped;
  }

  private void expire(long of) {
    lock.lock();
    try {
      if (!pending || of != round) return;
      pending = false;
      if (action == null) channel.trySend(clock.instant());
    } finally {
      lock.unlock();
    }
    if (action != null) action.run();
  }
}
