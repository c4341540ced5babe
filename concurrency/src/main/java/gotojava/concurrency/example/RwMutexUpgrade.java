package gotojava.concurrency.example;

import gotojava.concurrency.sync.RWMutex;

/// A read lock does not become a write lock: the writer waits for all readers, itself among them.
///
/// Go: `src/main/go/rw-mutex-upgrade/main.go`
///
/// Output:
///
/// ```
/// nothing there, so let us write
/// ```
///
/// Fails with: `fatal error: all goroutines are asleep - deadlock!`
class RwMutexUpgrade {
  static void main() {
    var lock = new RWMutex();
    lock.rLock();
    IO.println("nothing there, so let us write");
    lock.lock();
    IO.println("written");
  }
}
