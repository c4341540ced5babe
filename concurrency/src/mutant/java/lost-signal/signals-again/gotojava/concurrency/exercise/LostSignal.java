package gotojava.concurrency.exercise;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A gate that is opened once and stays open.
///
/// [#open] does not wait for anybody to come through. Whoever comes before waits, in a condition of
/// the lock, which may also wake a thread for no reason. Whoever comes later goes through. A wait
/// that is interrupted leaves the lock free.
public final class LostSignal {
  private final ReentrantLock lock;
  private final Condition opened;
  private volatile boolean open;

  /// @param lock guards the gate; whoever holds it may open the gate together with other changes
  public LostSignal(ReentrantLock lock) {
    this.lock = lock;
    this.opened = lock.newCondition();
  }

  /// Opens the gate for everyone, now and later.
  public void open() {
    lock.lock();
    try {
      open = true;
      opened.signalAll();
    } finally {
      lock.unlock();
    }
    signal();
  }

  private void signal() {
    lock.lock();
    try {
      opened.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until the gate is open.
  public void await() throws InterruptedException {
    while (!open) {
      lock.lockInterruptibly();
      try {
        opened.await();
      } finally {
        lock.unlock();
      }
    }
  }
}
