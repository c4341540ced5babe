package gotojava.concurrency.example;

import java.util.concurrent.Executors;

/// Every Java object has a mutex of its own, which `synchronized` locks and cannot forget to
/// unlock.
///
/// Right where the lock guards the whole method. A virtual thread that waits for it gives up its
/// carrier, since JDK 24. `ReentrantLock` is right where one must try, time out, be interrupted or
/// wait for several conditions.
///
/// Go: `src/main/go/mutex-counter/main.go`
///
/// Output:
///
/// ```
/// hits: 1000
/// ```
class MutexCounterJdk {
  static void main() {
    var hits = new Counter();
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 1000; i++) {
        workers.execute(hits::increment);
      }
    }
    IO.println("hits: " + hits.value());
  }

  static class Counter {
    private int n;

    synchronized void increment() {
      n++;
    }

    synchronized int value() {
      return n;
    }
  }
}
