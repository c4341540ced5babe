package gotojava.concurrency.example;

import java.util.concurrent.LinkedBlockingQueue;

/// A queue that lets its takers wait is in the JDK, written and tested.
///
/// Right wherever the thing waited for is an element. A condition of one's own is for all else.
///
/// Go: `src/main/go/cond-queue/main.go`
///
/// Output:
///
/// ```
/// job 0
/// job 1
/// job 2
/// ```
class CondQueueJdk {
  static void main() throws InterruptedException {
    var jobs = new LinkedBlockingQueue<String>();
    Thread.startVirtualThread(() -> {
      for (int i = 0; i < 3; i++) {
        jobs.add("job " + i);
      }
    });
    for (int i = 0; i < 3; i++) {
      IO.println(jobs.take());
    }
  }
}
