package gotojava.concurrency.example;

import java.util.concurrent.locks.ReentrantLock;

/// A Java lock knows its owner, who may lock it again; a Go mutex knows no owner, and the second
/// lock waits for the first.
///
/// Go: `src/main/go/mutex-not-reentrant/main.go`
///
/// Output:
///
/// ```
/// deposited
/// balance: 20
/// ```
///
/// Go prints: `deposit` waits for the lock that its caller holds
///
/// ```
/// deposited
/// ```
///
/// Go fails with: `fatal error: all goroutines are asleep - deadlock!`
class MutexNotReentrant {
  static void main() {
    var from = new Account();
    from.deposit(10);
    IO.println("deposited");
    from.depositTwice(5);
    IO.println("balance: " + from.balance);
  }

  static class Account {
    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    void deposit(int amount) {
      lock.lock();
      try {
        balance += amount;
      } finally {
        lock.unlock();
      }
    }

    void depositTwice(int amount) {
      lock.lock();
      try {
        deposit(amount);
        deposit(amount);
      } finally {
        lock.unlock();
      }
    }
  }
}
