package gotojava.concurrency;

import java.util.concurrent.locks.LockSupport;

/// The scope of all goroutines that are in no other, with `main` as the first of them.
final class ProgramScope extends Scope {
  static final ProgramScope PROGRAM = new ProgramScope();

  private static final long SHORTEST_NANOS = 10_000_000;
  private static final long LONG_NANOS = 500_000_000;
  private static final long IDLE_NANOS = 1_000_000_000;
  private static final long LONGEST_NANOS = 5_000_000_000L;

  private volatile @Nullable Thread main;
  private volatile boolean idle;
  private @Nullable Thread watcher;

  private ProgramScope() {}

  /// Whether it is the thread that the JVM, or `java X.java`, calls `main` on.
  static boolean isMain(Thread thread) {
    if (thread.equals(PROGRAM.main)) return true;
    if (thread.isVirtual() || !thread.getName().equals("main")) return false;
    var group = thread.getThreadGroup();
    return group != null && group.getName().equals("main");
  }

  /// A platform thread is about to block in this library: if it is `main`, the watcher looks.
  static void blocks(Thread thread) {
    if (isMain(thread)) PROGRAM.mainBlocks(thread);
  }

  private void mainBlocks(Thread thread) {
    if (main == null) {
      main = thread;
      watcher = Thread.ofPlatform().daemon().name("deadlock watcher").start(this::watch);
    } else if (idle) {
      idle = false;
      LockSupport.unpark(watcher);
    }
  }

  @Override
  void runInside(Task task) throws Exception {
    task.run();
  }

  @Override
  void panicked(Thread thread, Throwable panic) {
    exit(Report.panic(thread, panic));
  }

  /// Looks while `main` is blocked. The pauses are a hundred times as long as the looks, so that
  /// many goroutines do not make it expensive, and grow while looks prove nothing because of
  /// threads that are not goroutines.
  private void watch() {
    Look last = null;
    long pause = SHORTEST_NANOS;
    while (true) {
      long begin = System.nanoTime();
      var look = Look.at(main, this);
      boolean still = false;
      if (look != null && look.same(last)) {
        still = true;
        // Looked at again, since an outsider may have woken one and ended before it was counted.
        if (!Outsiders.exist(look) && look.same(Look.at(main, this))) exit(look.deadlock());
      }
      last = look;
      long least = still ? 2 * pause : SHORTEST_NANOS;
      long fair = Math.max(least, 100 * (System.nanoTime() - begin));
      pause = Math.min(fair, still ? LONGEST_NANOS : LONG_NANOS);
      rest(pause);
    }
  }

  private void rest(long nanos) {
    var owner = main;
    if (owner == null || !(LockSupport.getBlocker(owner) instanceof Waiter)) {
      idle = true;
      LockSupport.parkNanos(IDLE_NANOS); // not for ever: main may block just now, unseen
      idle = false;
    }
    LockSupport.parkNanos(nanos);
  }

  private static void exit(String report) {
    synchronized (PROGRAM) {
      System.out.flush();
      System.err.print(report);
      System.err.flush();
      System.exit(2);
    }
  }
}
