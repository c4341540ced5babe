package gotojava.concurrency.example;

import java.util.concurrent.locks.StampedLock;

/// A reader need not lock at all: it reads, asks whether a writer came in between, and only then
/// locks and reads again.
///
/// What is read before the question may be half of one state and half of another, so it must not be
/// used before. A `StampedLock` is not reentrant and has no owner.
///
/// Go: none, `sync` has no optimistic read; an `atomic.Pointer` to an immutable value does its work
///
/// Output:
///
/// ```
/// undisturbed: 3 at the first attempt
/// with a writer in between: 7 at the second
/// ```
class OptimisticRead {
  static final StampedLock lock = new StampedLock();
  static int x = 1;
  static int y = 2;

  static void main() {
    IO.println("undisturbed: " + sum(() -> {}));
    IO.println("with a writer in between: " + sum(() -> move(3, 4)));
  }

  static String sum(Runnable meanwhile) {
    long stamp = lock.tryOptimisticRead();
    int sum = x + y;
    meanwhile.run();
    if (lock.validate(stamp)) return sum + " at the first attempt";
    stamp = lock.readLock();
    try {
      return (x + y) + " at the second";
    } finally {
      lock.unlockRead(stamp);
    }
  }

  static void move(int newX, int newY) {
    long stamp = lock.writeLock();
    try {
      x = newX;
      y = newY;
    } finally {
      lock.unlockWrite(stamp);
    }
  }
}
