package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.atomic.AtomicInteger;

/// 100,000 goroutines wait at the same time, and one close lets all of them go on.
///
/// Go: `src/main/go/many-goroutines/main.go`
///
/// Output:
///
/// ```
/// 100000 started, 0 finished
/// 100000 finished
/// ```
class ManyGoroutines {
  static void main() throws InterruptedException {
    int count = 100_000;
    var start = Channel.<Void>unbuffered();
    var finished = new AtomicInteger();
    var arrived = new WaitGroup();
    var all = new WaitGroup();
    arrived.add(count);
    for (int i = 0; i < count; i++) {
      all.go(() -> {
        arrived.done();
        start.await();
        finished.incrementAndGet();
      });
    }
    arrived.await();
    IO.println(count + " started, " + finished + " finished");
    start.close();
    all.await();
    IO.println(finished + " finished");
  }
}
