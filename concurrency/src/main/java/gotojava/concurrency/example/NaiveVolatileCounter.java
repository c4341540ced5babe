package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.Phaser;

/// `volatile` makes each read and each write whole, not the two together: atomic parts make no
/// atomic whole.
///
/// Go has no `volatile`; what comes near it are `Load` and `Store` of an atomic.
///
/// Go: `src/main/go/naive-volatile-counter/main.go`
///
/// Output:
///
/// ```
/// 2 increments, hits: 1
/// ```
class NaiveVolatileCounter {
  static volatile int hits;
  static final Phaser bothHaveRead = new Phaser(2);

  static void main() throws InterruptedException {
    var workers = new WaitGroup();
    workers.go(NaiveVolatileCounter::increment);
    workers.go(NaiveVolatileCounter::increment);
    workers.await();
    IO.println("2 increments, hits: " + hits);
  }

  static void increment() {
    int seen = hits;
    bothHaveRead.arriveAndAwaitAdvance();
    hits = seen + 1;
  }
}
