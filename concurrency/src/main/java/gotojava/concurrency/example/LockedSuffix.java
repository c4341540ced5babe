package gotojava.concurrency.example;

import java.util.concurrent.locks.ReentrantLock;

/// The cure for a lock taken twice: a method that expects the lock to be held, and says so.
///
/// In Go its name says so. In Java it can look: with `-ea`, the assertion fails for a caller
/// without the lock.
///
/// Go: `src/main/go/locked-suffix/main.go`
///
/// Output:
///
/// ```
/// balance: 10
/// ```
class LockedSuffix {
  static void main() {
    var from = new Account();
    from.depositTwice(5);
    IO.println("balance: " + from.balance);
  }

  static class Account {
    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    void depositTwice(int amount) {
      lock.lock();
      try {
        addLocked(amount);
        addLocked(amount);
      } finally {
        lock.unlock();
      }
    }

    private void addLocked(int amount) {
      assert lock.isHeldByCurrentThread();
      balance += amount;
    }
  }
}
