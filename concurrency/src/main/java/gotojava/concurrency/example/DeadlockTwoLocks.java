package gotojava.concurrency.example;

import gotojava.concurrency.sync.RWMutex;
import gotojava.concurrency.sync.WaitGroup;

/// Two locks taken in opposite orders: each goroutine holds one and waits for the other.
///
/// `holding` lets neither go on before both hold one. The cure is one order for all; see
/// `DiningPhilosophers`. With the JDK's locks the program hangs instead: `DeadlockTwoLocksJdk`.
///
/// Go: `src/main/go/deadlock-two-locks/main.go`
///
/// Fails with: `fatal error: all goroutines are asleep - deadlock!`
class DeadlockTwoLocks {
  static void main() throws InterruptedException {
    var savings = new RWMutex();
    var current = new RWMutex();
    var holding = new WaitGroup();
    var transfers = new WaitGroup();
    holding.add(2);
    transfers.go(() -> transfer(savings, current, holding));
    transfers.go(() -> transfer(current, savings, holding));
    transfers.await();
  }

  static void transfer(RWMutex from, RWMutex to, WaitGroup holding) throws InterruptedException {
    from.lock();
    try {
      holding.done();
      holding.await(); // until each holds one
      to.lock();
      try {
        IO.println("transferred");
      } finally {
        to.unlock();
      }
    } finally {
      from.unlock();
    }
  }
}
