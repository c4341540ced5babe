package gotojava.concurrency.time;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// The clock of this machine: one daemon thread for all alarms, in a heap by their time.
final class SystemClock extends Clock {
  static final SystemClock INSTANCE = new SystemClock();

  private final ScheduledThreadPoolExecutor alarms;

  private SystemClock() {
    var threads = Thread.ofPlatform().group(systemGroup()).daemon().name("clock").factory();
    alarms = new ScheduledThreadPoolExecutor(1, threads);
    alarms.setRemoveOnCancelPolicy(true);
  }

  /// Where the JVM's own threads are: a watcher for deadlocks takes those of the group of `main`
  /// for threads that may wake someone, and what this one will do is announced.
  private static ThreadGroup systemGroup() {
    var group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) group = group.getParent();
    return group;
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }

  @Override
  long nanos() {
    return System.nanoTime();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (duration.isPositive()) Thread.sleep(duration);
  }

  @Override
  Alarm schedule(long at, Runnable action) {
    var bell = new Bell(action);
    Scope.beginOutside();
    bell.future = alarms.schedule(bell, at - System.nanoTime(), TimeUnit.NANOSECONDS);
    return bell;
  }

  /// Rings or is called off; the outside wait ends last, when whoever was woken runs.
  private static final class Bell implements Runnable, Alarm {
    private final AtomicBoolean over = new AtomicBoolean();
    private final Runnable action;
    private @Nullable Future<?> future;

    Bell(Runnable action) {
      this.action = action;
    }

    @Override
    public void run() {
      if (!over.compareAndSet(false, true)) return;
      try {
        action.run();
      } finally {
        Scope.endOutside();
      }
    }

    @Override
    public void cancel() {
      if (!over.compareAndSet(false, true)) return;
      if (future != null) future.cancel(false);
      Scope.endOutside();
    }
  }

  @Override
  public String toString() {
    return "Clock.system()";
  }
}
