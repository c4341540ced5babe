package gotojava.concurrency.time;

import gotojava.concurrency.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A clock that stands still until it is told to advance: for tests.
///
/// ```java
/// var clock = new VirtualClock();
/// var worker = go(() -> retryEvery(Duration.ofMinutes(5), clock));
/// clock.awaitAlarms(1);                     // it sleeps
/// clock.advance(Duration.ofMinutes(5));     // it tries again
/// ```
///
/// [#advance] does everything that falls due on the way, in the order of time and, at one time, in
/// the order it was set, each with the clock at just that time, in the calling thread. When it
/// returns, values are in their channels, contexts are cancelled, and goroutines of
/// [Clock#afterFunc] have been started; what those woken then do is up to them.
///
/// It begins at midnight UTC of 2000-01-01, as in Go's `testing/synctest`. There time advances by
/// itself when all goroutines of a bubble wait; here the test says when, and waits for them with
/// [#awaitAlarms].
public final class VirtualClock extends Clock {
  private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition set = lock.newCondition();
  private final PriorityQueue<Pending> pending = new PriorityQueue<>();
  private long now;
  private long made;

  private record Pending(long at, long number, Runnable action) implements Comparable<Pending> {
    @Override
    public int compareTo(Pending other) {
      int order = Long.compare(at, other.at);
      return order != 0 ? order : Long.compare(number, other.number);
    }
  }

  /// A clock at its beginning.
  public VirtualClock() {}

  @Override
  public Instant instant() {
    return START.plusNanos(nanos());
  }

  @Override
  long nanos() {
    lock.lock();
    try {
      return now;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (!duration.isPositive()) return;
    var timer = newTimer(duration);
    try {
      timer.channel().receive();
    } finally {
      timer.stop();
    }
  }

  @Override
  Alarm schedule(long at, Runnable action) {
    lock.lock();
    try {
      var alarm = new Pending(at, made++, action);
      pending.add(alarm);
      set.signalAll();
      return () -> remove(alarm);
    } finally {
      lock.unlock();
    }
  }

  private void remove(Pending alarm) {
    lock.lock();
    try {
      pending.remove(alarm);
    } finally {
      lock.unlock();
    }
  }

  /// Moves the time forward, and does what falls due.
  ///
  /// @throws IllegalArgumentException if negative: time does not go back
  /// @throws ArithmeticException if that is more than 146 years after the beginning
  public void advance(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("a clock does not go back: advance by " + duration);
    }
    runUntil(endOf(duration));
  }

  private long endOf(Duration duration) {
    long left = LONGEST - nanos();
    if (duration.compareTo(Duration.ofNanos(left)) <= 0) return nanos() + duration.toNanos();
    throw new ArithmeticException(
        "a virtual clock ends 146 years after its beginning: %s is %s before it, advance by %s"
            .formatted(instant(), Duration.ofNanos(left), duration));
  }

  @Override
  void settle() {
    runUntil(nanos());
  }

  private void runUntil(long end) {
    for (var due = next(end); due != null; due = next(end)) due.action.run();
  }

  /// Takes out what is due next, and sets the clock to it; if nothing is, sets it to the end.
  private @Nullable Pending next(long end) {
    lock.lock();
    try {
      var first = pending.peek();
      boolean due = first != null && first.at <= end;
      now = Math.max(now, due ? first.at : end);
      return due ? pending.poll() : null;
    } finally {
      lock.unlock();
    }
  }

  /// How many timers, tickers and sleepers wait for the time to come.
  public int alarms() {
    lock.lock();
    try {
      return pending.size();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until there are at least so many, which says that the code under test has come so far.
  ///
  /// @throws InterruptedException if interrupted while waiting
  public void awaitAlarms(int count) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (pending.size() < count) set.await();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public String toString() {
    return "VirtualClock[" + instant() + ", alarms: " + alarms() + "]";
  }
}
