package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/// Shared memory: every customer locks the account, and looks and pays under one lock.
///
/// Right for a small state and short work on it, as most are. `BankByChannel` gives the state to
/// one goroutine instead.
///
/// Go: `src/main/go/bank-by-mutex/main.go`
///
/// Output:
///
/// ```
/// 20 of 30 paid, balance 0
/// ```
class BankByMutex {
  static void main() throws InterruptedException {
    var savings = new Account(100);
    var paid = new AtomicInteger();
    var customers = new WaitGroup();
    for (int i = 0; i < 30; i++) {
      customers.go(() -> {
        if (savings.withdraw(5)) paid.incrementAndGet();
      });
    }
    customers.await();
    IO.println(paid + " of 30 paid, balance " + savings.balance);
  }

  static class Account {
    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    Account(int balance) {
      this.balance = balance;
    }

    boolean withdraw(int amount) {
      lock.lock();
      try {
        if (balance < amount) return false;
        balance -= amount;
        return true;
      } finally {
        lock.unlock();
      }
    }
  }
}
