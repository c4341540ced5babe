package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.locks.ReentrantLock;

/// A mutex lets one goroutine at a time into the code between lock and unlock.
///
/// Go's `sync.Mutex` is the JDK's `ReentrantLock`; `unlock` stands in a `finally`, where Go defers.
///
/// Go: `src/main/go/mutex-counter/main.go`
///
/// Output:
///
/// ```
/// hits: 1000
/// ```
class MutexCounter {
  static void main() throws InterruptedException {
    var hits = new Counter();
    var workers = new WaitGroup();
    for (int i = 0; i < 1000; i++) {
      workers.go(hits::increment);
    }
    workers.await();
    IO.println("hits: " + hits.value());
  }

  static class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void increment() {
      lock.lock();
      try {
        n++;
      } finally {
        lock.unlock();
      }
    }

    int value() {
      lock.lock();
      try {
        return n;
      } finally {
        lock.unlock();
      }
    }
  }
}
