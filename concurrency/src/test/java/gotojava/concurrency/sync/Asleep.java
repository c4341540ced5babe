package gotojava.concurrency.sync;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits until another goroutine has come to where it waits, which it cannot say itself.
public final class Asleep {
  private Asleep() {}

  /// Returns when the thread is parked.
  public static Thread until(Thread thread) {
    until(() -> thread.getState() == Thread.State.WAITING);
    return thread;
  }

  /// Gives others the processor in the middle of something.
  public static void letOthersRun() {
    LockSupport.parkNanos(1);
  }

  /// Returns when the condition holds.
  public static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) letOthersRun();
  }
}
