package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.Phaser;

/// An increment without a lock is a read and a write, and another goroutine may come in between.
///
/// The two wait here until both have read, so that one increment is lost every time.
///
/// Go: `src/main/go/broken-counter/main.go`
///
/// Output:
///
/// ```
/// 2 increments, hits: 1
/// ```
class BrokenCounter {
  static int hits;
  static final Phaser bothHaveRead = new Phaser(2);

  static void main() throws InterruptedException {
    var workers = new WaitGroup();
    workers.go(BrokenCounter::increment);
    workers.go(BrokenCounter::increment);
    workers.await();
    IO.println("2 increments, hits: " + hits);
  }

  static void increment() {
    int seen = hits;
    bothHaveRead.arriveAndAwaitAdvance();
    hits = seen + 1;
  }
}
