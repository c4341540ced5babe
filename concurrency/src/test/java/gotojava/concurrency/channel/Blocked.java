package gotojava.concurrency.channel;

import gotojava.concurrency.Waiter;
import java.util.concurrent.locks.LockSupport;

/// A thread of a test that has come so far as to wait in an operation of the library.
final class Blocked {
  private Blocked() {}

  /// Returns when the thread is in the queue of what it waits for: it parks only after that.
  static Thread await(Thread thread) {
    while (!(LockSupport.getBlocker(thread) instanceof Waiter)) {
      if (!thread.isAlive()) throw new AssertionError("ended instead of blocking");
      LockSupport.parkNanos(1);
    }
    return thread;
  }
}
