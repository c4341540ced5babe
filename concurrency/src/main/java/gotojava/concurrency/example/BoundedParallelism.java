package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.atomic.AtomicInteger;

/// A buffered channel as a semaphore: whoever has a value in it may work, so no more work at a time
/// than fit.
///
/// The place is taken before the goroutine is started, so goroutines do not pile up either. It is
/// given back without waiting, so that an interrupt cannot keep it.
///
/// Go: `src/main/go/bounded-parallelism/main.go`
///
/// Output:
///
/// ```
/// 100 done
/// never more than 3 at a time: true
/// ```
class BoundedParallelism {
  static final AtomicInteger WORKING = new AtomicInteger();
  static final AtomicInteger MOST = new AtomicInteger();
  static final AtomicInteger DONE = new AtomicInteger();

  static void main() throws InterruptedException {
    var places = Channel.<Boolean>buffered(3);
    var tasks = new WaitGroup();
    for (int i = 0; i < 100; i++) {
      places.send(true);
      tasks.go(() -> {
        try {
          work();
        } finally {
          places.tryReceive();
        }
      });
    }
    tasks.await();
    IO.println(DONE + " done");
    IO.println("never more than 3 at a time: " + (MOST.get() <= 3));
  }

  static void work() {
    MOST.accumulateAndGet(WORKING.incrementAndGet(), Math::max);
    DONE.incrementAndGet();
    WORKING.decrementAndGet();
  }
}
