package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.sync.RWMutex;

/// A reader must not read-lock again: a writer that came in between waits for the first read lock,
/// and the second waits for the writer.
///
/// Go: `src/main/go/rw-mutex-reentrant-read/main.go`
///
/// Output:
///
/// ```
/// a reader is in, a writer waits
/// ```
///
/// Fails with: `fatal error: all goroutines are asleep - deadlock!`
class RwMutexReentrantRead {
  static void main() {
    var lock = new RWMutex();
    lock.rLock();
    go(() -> {
      lock.lock();
      lock.unlock();
    });
    awaitWriter(lock);
    IO.println("a reader is in, a writer waits");
    lock.rLock();
    IO.println("read twice");
  }

  /// Returns once no further reader is let in.
  static void awaitWriter(RWMutex lock) {
    while (lock.tryRLock()) {
      lock.rUnlock();
    }
  }
}
