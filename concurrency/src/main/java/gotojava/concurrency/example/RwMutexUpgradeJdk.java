package gotojava.concurrency.example;

import java.util.concurrent.locks.StampedLock;

/// A read lock of a `StampedLock` becomes a write lock if there is no other reader.
///
/// It does not wait for that: where it fails, unlock, lock for writing, and look again.
///
/// Go: `src/main/go/rw-mutex-upgrade/main.go`
///
/// Output:
///
/// ```
/// nothing there, so let us write
/// written
/// ```
///
/// Go prints: the writer waits for itself
///
/// ```
/// nothing there, so let us write
/// ```
///
/// Go fails with: `fatal error: all goroutines are asleep - deadlock!`
class RwMutexUpgradeJdk {
  static void main() {
    var lock = new StampedLock();
    long stamp = lock.readLock();
    IO.println("nothing there, so let us write");
    long writing = lock.tryConvertToWriteLock(stamp);
    if (writing == 0) {
      lock.unlockRead(stamp);
      writing = lock.writeLock();
    }
    IO.println("written");
    lock.unlockWrite(writing);
  }
}
