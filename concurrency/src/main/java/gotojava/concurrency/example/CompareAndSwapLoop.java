package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.atomic.AtomicLong;

/// Any change of one variable can be made atomic: compute the new value, and swap it in if the old
/// one is still there, else again.
///
/// Go: `src/main/go/compare-and-swap-loop/main.go`
///
/// Output:
///
/// ```
/// longest: 999
/// ```
class CompareAndSwapLoop {
  static final AtomicLong longest = new AtomicLong();

  static void main() throws InterruptedException {
    var requests = new WaitGroup();
    for (int i = 0; i < 1000; i++) {
      int millis = i;
      requests.go(() -> record(millis));
    }
    requests.await();
    IO.println("longest: " + longest.get());
  }

  static void record(long millis) {
    while (true) {
      long seen = longest.get();
      if (millis <= seen || longest.compareAndSet(seen, millis)) {
        return;
      }
    }
  }
}
