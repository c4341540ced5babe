package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.atomic.AtomicInteger;

/// A buffered channel limits how many work at once: a place in the buffer is a permit.
///
/// The permit is given back without waiting, so that an interrupt cannot keep it.
///
/// Go: `src/main/go/channel-as-semaphore/main.go`
///
/// Output:
///
/// ```
/// found more than two at work: 0
/// ```
final class ChannelAsSemaphore {
  static void main() throws InterruptedException {
    var permits = Channel.<Boolean>buffered(2);
    var running = new AtomicInteger();
    var tooMany = new AtomicInteger();
    var workers = new WaitGroup();
    for (int i = 0; i < 6; i++) {
      workers.go(() -> {
        permits.send(true);
        try {
          if (running.incrementAndGet() > 2) tooMany.incrementAndGet();
          Thread.sleep(10);
          running.decrementAndGet();
        } finally {
          permits.tryReceive();
        }
      });
    }
    workers.await();
    IO.println("found more than two at work: " + tooMany);
  }
}
