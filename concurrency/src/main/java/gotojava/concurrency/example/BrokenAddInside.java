package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.atomic.AtomicInteger;

/// A task that counts itself, once it runs, is counted too late: the wait may be over.
///
/// `late` stands for a scheduler that has other things to do. `WaitGroup.go` counts before it
/// starts.
///
/// Go: `src/main/go/broken-add-inside/main.go`
///
/// Output:
///
/// ```
/// the wait is over, 0 of 3 tasks are done
/// ```
class BrokenAddInside {
  static void main() throws InterruptedException {
    var tasks = new WaitGroup();
    var done = new AtomicInteger();
    var late = Channel.<Void>unbuffered();
    for (int i = 0; i < 3; i++) {
      go(() -> {
        late.await();
        tasks.add(1);
        done.incrementAndGet();
        tasks.done();
      });
    }
    tasks.await();
    IO.println("the wait is over, " + done + " of 3 tasks are done");
    late.close();
  }
}
