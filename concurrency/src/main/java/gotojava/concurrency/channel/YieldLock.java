package gotojava.concurrency.channel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/// A lock for some tens of instructions, of the object that extends it. It has no owner and is not
/// reentrant.
///
/// It is a word set by compare-and-set. Who finds it taken yields: spinning would be lost on one
/// carrier. It yields some times only, and then sleeps: a carrier with virtual threads of its own
/// does not look for those submitted from elsewhere (`ForkJoinPool`, `topLevelExec`), so that
/// threads that do nothing but yield to each other keep away for ever the one they wait for, when
/// that has yielded in its turn for the lock of another channel.
abstract sealed class YieldLock permits RingChannel {
  private static final int YIELDS = 16;
  private static final long SLEEP_NANOS = 20_000;
  private static final VarHandle TAKEN;

  static {
    try {
      TAKEN = MethodHandles.lookup().findVarHandle(YieldLock.class, "taken", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile int taken;

  final void lock() {
    if (!tryLock()) lockSlow();
  }

  private boolean tryLock() {
    return taken == 0 && TAKEN.compareAndSet(this, 0, 1);
  }

  /// An interrupt would end every sleep, so it is put off.
  private void lockSlow() {
    boolean interrupted = false;
    int yields = 0;
    while (!tryLock()) {
      if (yields++ < YIELDS) {
        letOthersRun();
      } else {
        interrupted |= Thread.interrupted();
        LockSupport.parkNanos(SLEEP_NANOS);
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }

  final void release() {
    TAKEN.setRelease(this, 0);
  }

  @SuppressWarnings("ThreadPriorityCheck") // for speed only: it is right without the yield
  static void letOthersRun() {
    Thread.yield();
  }
}
