package gotojava.concurrency.example;

import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// The JDK's semaphore around tasks on virtual threads, one thread a task.
///
/// Go: `src/main/go/bounded-parallelism/main.go`
///
/// Output:
///
/// ```
/// 100 done
/// never more than 3 at a time: true
/// ```
class BoundedParallelismJdk {
  static final AtomicInteger WORKING = new AtomicInteger();
  static final AtomicInteger MOST = new AtomicInteger();
  static final AtomicInteger DONE = new AtomicInteger();

  static void main() throws InterruptedException {
    var places = new Semaphore(3);
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 100; i++) {
        places.acquire();
        tasks.execute(() -> {
          try {
            work();
          } finally {
            places.release();
          }
        });
      }
    }
    IO.println(DONE + " done");
    IO.println("never more than 3 at a time: " + (MOST.get() <= 3));
  }

  static void work() {
    MOST.accumulateAndGet(WORKING.incrementAndGet(), Math::max);
    DONE.incrementAndGet();
    WORKING.decrementAndGet();
  }
}
