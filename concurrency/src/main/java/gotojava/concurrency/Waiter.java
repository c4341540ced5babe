package gotojava.concurrency;

import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/// One wait of one thread in an operation of this library: what the thread is parked on, and what a
/// deadlock report says of it.
///
/// A primitive makes one for each wait, puts it where the waker finds it, and blocks. The waker
/// first makes [#isWaiting] false and then calls [#wake]:
///
/// ```java
/// final class LatchWaiter extends Waiter {
///   volatile boolean open;
///
///   protected boolean isWaiting() { return !open; }
///
///   public String toString() { return "latch"; }
/// }
///
/// var waiter = new LatchWaiter();
/// waiters.add(waiter);                                     // under the primitive's lock
/// if (!waiter.block() && waiters.remove(waiter)) throw new InterruptedException();
/// ```
///
/// **Interruption.** A wait that ends by an interrupt may have been fulfilled at the same moment.
/// Only the primitive can tell, by taking the waiter back: where it finds it gone, the operation
/// has happened, and it sets the flag again and returns as if nothing had been.
///
/// **Deadlock.** The thread parks with this object as its [LockSupport#getBlocker], so that a
/// blocked goroutine costs nothing but the waiter. The watcher of the [Scope] takes a thread for
/// blocked for good while that blocker is a waiter without a time limit whose [#isWaiting] is true;
/// two looks that find the same object prove that it was blocked all the time between. So a waiter
/// serves one wait only.
///
/// **Memory effects.** What the waker does before it makes [#isWaiting] false happens-before the
/// return of [#block], provided that `isWaiting` reads with acquire what the waker wrote with
/// release.
public abstract class Waiter {
  /// The thread that made the waiter, and the only one to block on it.
  protected final Thread thread = Thread.currentThread();

  private volatile boolean timed;
  private volatile Scope.@Nullable DeadlockException abandoned;

  /// For the thread that is to block.
  protected Waiter() {}

  /// Whether what it waits for has still to happen. Any thread may ask.
  protected abstract boolean isWaiting();

  /// The operation in Go's words, and on what: `chan receive on Channel 3 (unbuffered)`.
  @Override
  public abstract String toString();

  /// Parks until woken or interrupted.
  ///
  /// @return true when woken; false when interrupted, with the flag cleared, and when the scope
  ///   gave up for a deadlock
  protected final boolean block() {
    if (!thread.isVirtual()) ProgramScope.blocks(thread);
    while (isWaiting()) {
      if (Thread.interrupted() || abandoned != null) return false;
      LockSupport.park(this);
    }
    return true;
  }

  /// Parks until woken, interrupted, or the time is over. Such a wait is never part of a deadlock.
  ///
  /// @param nanoTime when to give up, as [System#nanoTime] counts
  /// @return true when woken; false else, with the flag as it is: [Thread#interrupted] tells an
  ///   interrupt from the end of the time
  protected final boolean blockUntil(long nanoTime) {
    timed = true;
    while (isWaiting()) {
      long left = nanoTime - System.nanoTime();
      if (left <= 0 || thread.isInterrupted()) return false;
      LockSupport.parkNanos(this, left);
    }
    return true;
  }

  /// Parks until woken, whatever interrupts; the flag is set again at the end.
  ///
  /// @throws Scope.DeadlockException when a scope other than the program gave up
  protected final void blockUninterruptibly() {
    if (!thread.isVirtual()) ProgramScope.blocks(thread);
    boolean interrupted = false;
    try {
      while (isWaiting()) {
        if (Thread.interrupted()) interrupted = true;
        if (abandoned != null) throw abandoned;
        LockSupport.park(this);
      }
    } finally {
      if (interrupted) thread.interrupt();
    }
  }

  /// Unparks the thread: after [#isWaiting] became false, and outside of any lock.
  ///
  /// The fence matters: a virtual thread's `unpark` does nothing where it still sees the permit of
  /// an earlier one. Did that look pass the write that made [#isWaiting] false, the thread could
  /// use up that permit, find itself still waiting, and park for ever.
  protected final void wake() {
    VarHandle.fullFence();
    LockSupport.unpark(thread);
  }

  /// What the thread is blocked on for good, as far as one look can tell.
  static @Nullable Waiter of(Thread thread) {
    return LockSupport.getBlocker(thread) instanceof Waiter waiter
            && waiter.thread.equals(thread)
            && !waiter.timed
            && waiter.isWaiting()
            && !thread.isInterrupted()
        ? waiter
        : null;
  }

  /// Ends the wait of a thread that nobody would ever wake.
  final void abandon(Scope.DeadlockException report) {
    abandoned = report;
    wake();
  }
}
