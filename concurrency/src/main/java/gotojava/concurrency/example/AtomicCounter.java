package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.atomic.AtomicLong;

/// One number that many goroutines add to needs no lock: an atomic addition is one step.
///
/// Go: `src/main/go/atomic-counter/main.go`
///
/// Output:
///
/// ```
/// hits: 1000
/// ```
class AtomicCounter {
  static void main() throws InterruptedException {
    var hits = new AtomicLong();
    var workers = new WaitGroup();
    for (int i = 0; i < 1000; i++) {
      workers.go(() -> hits.addAndGet(1));
    }
    workers.await();
    IO.println("hits: " + hits.get());
  }
}
