package gotojava.concurrency.example;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// An executor with one thread is the owner of what its tasks touch: its queue is the channel, a
/// future the reply.
///
/// Right where requests are methods to call. It cannot select between requests and something else,
/// and its queue has no bound.
///
/// Go: `src/main/go/bank-by-channel/main.go`
///
/// Output:
///
/// ```
/// 20 of 30 paid, balance 0
/// ```
class BankByChannelJdk {
  static void main() throws InterruptedException, ExecutionException {
    var savings = new Account(100);
    try (var owner = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
        var customers = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<Boolean>>();
      for (int i = 0; i < 30; i++) {
        answers.add(customers.submit(() -> owner.submit(() -> savings.withdraw(5)).get()));
      }
      int paid = 0;
      for (var answer : answers) {
        if (answer.get()) paid++;
      }
      int rest = owner.submit(() -> savings.balance).get();
      IO.println(paid + " of 30 paid, balance " + rest);
    }
  }

  /// Touched by its owner only, so it needs no lock.
  static class Account {
    private int balance;

    Account(int balance) {
      this.balance = balance;
    }

    boolean withdraw(int amount) {
      if (balance < amount) return false;
      balance -= amount;
      return true;
    }
  }
}
