package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.atomic.AtomicInteger;

/// Each step is atomic, the two together are not: both see enough money, and both take it.
///
/// `looked` makes both look before either takes. `BankByMutex` looks and takes under one lock.
///
/// Go: `src/main/go/broken-check-then-act/main.go`
///
/// Output:
///
/// ```
/// balance -100
/// ```
class BrokenCheckThenAct {
  static void main() throws InterruptedException {
    var balance = new AtomicInteger(100);
    var looked = new WaitGroup();
    var customers = new WaitGroup();
    looked.add(2);
    for (int i = 0; i < 2; i++) {
      customers.go(() -> {
        boolean enough = balance.get() >= 100;
        looked.done();
        looked.await();
        if (enough) {
          balance.addAndGet(-100);
        }
      });
    }
    customers.await();
    IO.println("balance " + balance);
  }
}
