package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;
import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.atomic.AtomicInteger;

/// Communication: one goroutine owns the balance, the customers send it requests.
///
/// Right where the owner also waits for other things, in a select, or does work of its own. For two
/// lines on one number, `BankByMutex` is shorter; with the JDK alone, `BankByChannelJdk`.
///
/// Go: `src/main/go/bank-by-channel/main.go`
///
/// Output:
///
/// ```
/// 20 of 30 paid, balance 0
/// ```
class BankByChannel {
  record Withdrawal(int amount, SendChannel<Boolean> paid) {}

  static void main() throws InterruptedException {
    var requests = Channel.<Withdrawal>unbuffered();
    var rest = Channel.<Integer>unbuffered();
    go(() -> rest.send(own(100, requests)));
    var paid = new AtomicInteger();
    var customers = new WaitGroup();
    for (int i = 0; i < 30; i++) {
      customers.go(() -> {
        var answer = Channel.<Boolean>unbuffered();
        requests.send(new Withdrawal(5, answer));
        if (answer.receive()) paid.incrementAndGet();
      });
    }
    customers.await();
    requests.close();
    IO.println(paid + " of 30 paid, balance " + rest.receive());
  }

  static int own(int balance, ReceiveChannel<Withdrawal> requests) throws InterruptedException {
    for (var request : requests) {
      boolean enough = request.amount <= balance;
      if (enough) balance -= request.amount;
      request.paid.send(enough);
    }
    return balance;
  }
}
