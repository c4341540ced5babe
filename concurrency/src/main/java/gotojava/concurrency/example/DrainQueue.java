package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;

/// Closing the queue says that no job follows; what is in it is still done.
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
class DrainQueue {
  static void main() throws InterruptedException {
    var queue = Channel.<String>buffered(3);
    queue.send("job 1");
    queue.send("job 2");
    queue.send("job 3");
    queue.close();
    for (var job : queue) {
      IO.println("did " + job);
    }
    IO.println("drained");
  }
}
