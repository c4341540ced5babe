package gotojava.concurrency.example;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;

/// A queue of the JDK has no close: a last element, of which everybody knows, says that no job
/// follows.
///
/// Go: `src/main/go/drain-queue/main.go`
///
/// Output:
///
/// ```
/// did job 1
/// did job 2
/// did job 3
/// drained
/// ```
class DrainQueueJdk {
  static void main() throws InterruptedException {
    var queue = new LinkedBlockingQueue<Optional<String>>();
    queue.put(Optional.of("job 1"));
    queue.put(Optional.of("job 2"));
    queue.put(Optional.of("job 3"));
    queue.put(Optional.empty()); // one for each who takes
    for (var job = queue.take(); job.isPresent(); job = queue.take()) {
      IO.println("did " + job.get());
    }
    IO.println("drained");
  }
}
