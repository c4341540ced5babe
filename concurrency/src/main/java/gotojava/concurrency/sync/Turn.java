package gotojava.concurrency.sync;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// A mutex without an owner: who has the turn may give it back from any thread.
///
/// It is unfair, as Go's is in its normal mode: whoever asks while it is free takes it, even before
/// one that has been woken for it. To hand it over instead would leave it idle for as long as a
/// goroutine takes to wake, and under load everyone would wait in line for that.
final class Turn {
  private static final VarHandle TAKEN;

  static {
    try {
      TAKEN = MethodHandles.lookup().findVarHandle(Turn.class, "taken", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile boolean taken;
  private final WaitQueue line;

  Turn(String operation) {
    line = new WaitQueue(operation);
  }

  boolean tryTake() {
    return !taken && TAKEN.compareAndSet(this, false, true);
  }

  void take() {
    while (!tryTake()) {
      if (!line.await(this::tryTake)) return;
    }
  }

  void takeInterruptibly() throws InterruptedException {
    while (!tryTake()) {
      if (!line.awaitInterruptibly(this::tryTake)) return;
    }
  }

  void giveBack() {
    taken = false;
    line.releaseFirst();
  }

  int waiting() {
    return line.length();
  }
}
