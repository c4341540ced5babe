package gotojava.concurrency.example;

import java.util.concurrent.locks.ReentrantLock;

/// To unlock what is not locked is an exception in Java, and the end of the program in Go.
///
/// Go: `src/main/go/unlock-unlocked/main.go`
///
/// Output:
///
/// ```
/// locked
/// caught: IllegalMonitorStateException
/// ```
///
/// Go prints: the deferred `recover` does not run
///
/// ```
/// locked
/// ```
///
/// Go fails with: `fatal error: sync: unlock of unlocked mutex`
class UnlockUnlocked {
  static void main() {
    var lock = new ReentrantLock();
    lock.lock();
    try {
      IO.println("locked");
    } finally {
      lock.unlock();
    }
    try {
      lock.unlock();
    } catch (IllegalMonitorStateException e) {
      IO.println("caught: " + e.getClass().getSimpleName());
    }
  }
}
