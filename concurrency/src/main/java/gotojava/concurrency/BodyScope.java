package gotojava.concurrency;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

/// The scope of a [Scope#run].
final class BodyScope extends Scope {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Thread owner = Thread.currentThread();
  private final Scope around = current();
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private volatile boolean bodyDone;
  private boolean over;

  void runBody(Task body) throws Exception {
    RuntimeException failed;
    around.bodies.incrementAndGet();
    var watcher = Thread.ofPlatform().daemon().name("deadlock watcher").start(this::watch);
    try {
      runInside(body);
      finish(watcher);
      awaitGoroutines();
    } catch (Throwable thrown) {
      var before = failure.get();
      finish(watcher);
      interruptGoroutines();
      if (before == null) throw thrown;
      if (!isEcho(thrown, before)) before.addSuppressed(thrown);
    } finally {
      around.bodies.decrementAndGet();
      failed = end();
    }
    if (failed == null) return;
    failed.fillInStackTrace(); // it was made on another thread
    throw failed;
  }

  /// Whether the body ended by the failure that is reported anyway, or because of its interrupt.
  private static boolean isEcho(Throwable thrown, RuntimeException failure) {
    return thrown.equals(failure)
        || thrown instanceof InterruptedException
        || thrown instanceof CancellationException;
  }

  /// After this nobody interrupts the owner; an interrupt by the scope itself is taken back.
  private synchronized @Nullable RuntimeException end() {
    over = true;
    var failed = failure.get();
    if (failed != null) Thread.interrupted();
    return failed;
  }

  /// After this the watcher reports nothing and interrupts nobody.
  private void finish(Thread watcher) {
    bodyDone = true;
    boolean interrupted = false;
    while (watcher.isAlive()) {
      watcher.interrupt();
      try {
        watcher.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) owner.interrupt();
  }

  @Override
  void runInside(Task task) throws Exception {
    ScopedValue.where(CURRENT, this)
        .call(() -> {
          task.run();
          return this;
        });
  }

  @Override
  synchronized void panicked(Thread thread, Throwable panic) {
    if (over) {
      System.err.print("after the end of its scope: " + Report.panic(thread, panic));
      return;
    }
    var failed = new PanicException(thread, panic);
    if (!failure.compareAndSet(null, failed)) {
      Objects.requireNonNull(failure.get()).addSuppressed(failed);
      return;
    }
    interruptGoroutines();
    owner.interrupt();
  }

  private void interruptGoroutines() {
    for (var thread : goroutines.threads()) thread.interrupt();
  }

  private void watch() {
    Look last = null;
    while (!bodyDone) {
      var look = Look.at(owner, this);
      if (look != null && look.same(last)) {
        deadlocked(look);
        look = null; // and watches on: what is given up may wait again
      }
      last = look;
      try {
        Thread.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void deadlocked(Look look) {
    var report = new DeadlockException(look.deadlock());
    failure.compareAndSet(null, report); // also after a panic, whose interrupt some may ignore
    for (var waiter : look.waiters()) waiter.abandon(report);
  }

  /// Until all have ended; those that are blocked for good, or go on and on, are leaks.
  private void awaitGoroutines() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Look last = null;
    while (!goroutines.isEmpty() && failure.get() == null) {
      var look = Look.at(null, this);
      if (look != null && !look.waiters().isEmpty() && look.same(last)) {
        leaked(look.report());
      } else if (System.nanoTime() - deadline > 0) {
        leaked(stillRunning());
      }
      last = look;
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  private String stillRunning() {
    var report = new StringBuilder();
    for (var thread : goroutines.threads()) {
      var waiter = Waiter.of(thread);
      report.append(Report.goroutine(thread, waiter == null ? "running" : waiter.toString()));
    }
    return report.toString();
  }

  private void leaked(String report) {
    failure.compareAndSet(null, new LeakException("goroutines leaked from the scope\n" + report));
    interruptGoroutines();
  }
}
