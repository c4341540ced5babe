package gotojava.concurrency.sync;

import gotojava.concurrency.Nullable;

/// Runs an action once, whoever asks first, and lets the others wait until it is done.
///
/// ```java
/// private final Once opened = new Once();
///
/// Connection connection() {
///   opened.run(this::open);
///   return connection;
/// }
/// ```
///
/// It is the object that is used once, not the action: a second [#run] with another action does
/// nothing.
///
/// **Failure.** An action that throws has run; its exception goes to the caller that ran it, and
/// later calls return normally. [OnceValue] throws it at every caller.
///
/// **Interruption.** The wait for another goroutine's action is uninterruptible, like the wait for
/// a class to initialize; the flag stays set. The action itself may well be interrupted.
///
/// **Recursion.** A [#run] from within the action would wait for itself. Go deadlocks; this throws
/// [IllegalStateException].
///
/// **Memory effects.** The action happens before the return of every [#run].
///
/// Once done, a call is one volatile read. For a value of a class, a static initializer is shorter
/// and costs nothing.
///
/// @see <a href="https://pkg.go.dev/sync#Once">Go: sync.Once</a>
public final class Once {
  /*
   * The tempting shortcut
   *
   *   if (DONE.compareAndSet(this, false, true)) action.run();
   *
   * runs the action once, and is wrong: the loser of the race returns before the action is done.
   */
  private volatile boolean done;
  private volatile @Nullable Thread runner;
  private final Turn turn = new Turn("sync.Once.Do");

  /// Runs the action, if this is the first call; returns when the first call's action is done.
  ///
  /// @throws IllegalStateException if called from within the action
  public void run(Runnable action) {
    if (!done) runSlow(action);
  }

  private void runSlow(Runnable action) {
    if (Thread.currentThread().equals(runner)) {
      throw new IllegalStateException("sync: Once.run called from within its own action");
    }
    turn.take();
    try {
      if (!done) runAction(action);
    } finally {
      turn.giveBack();
    }
  }

  private void runAction(Runnable action) {
    runner = Thread.currentThread();
    try {
      action.run();
    } finally {
      done = true;
      runner = null;
    }
  }
}
