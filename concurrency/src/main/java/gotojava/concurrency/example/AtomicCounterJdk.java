package gotojava.concurrency.example;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/// A counter that many write and few read keeps a number for each group of threads, and adds them
/// up when it is asked.
///
/// Right for statistics. A sum taken while others add may miss some of them, and no addition tells
/// its result, so it makes no serial numbers.
///
/// Go: `src/main/go/atomic-counter/main.go`
///
/// Output:
///
/// ```
/// hits: 1000
/// ```
class AtomicCounterJdk {
  static void main() {
    var hits = new LongAdder();
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 1000; i++) {
        workers.execute(hits::increment);
      }
    }
    IO.println("hits: " + hits.sum());
  }
}
