package gotojava.concurrency.example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

/// An interrupt that is caught and dropped is gone: the worker goes on for ever.
///
/// Go: none, a goroutine cannot be interrupted
///
/// Unordered output:
///
/// ```
/// interrupt swallowed
/// job 2 taken
/// ```
class NaiveSwallowedInterrupt {
  static void main() throws InterruptedException {
    var jobs = new SynchronousQueue<String>();
    var worker = Thread.ofVirtual().start(() -> work(jobs));
    jobs.put("job 1");
    worker.interrupt();
    jobs.put("job 2"); // waits for somebody to take it
    IO.println("job 2 taken");
  }

  static void work(BlockingQueue<String> jobs) {
    while (true) {
      try {
        jobs.take();
      } catch (InterruptedException e) {
        IO.println("interrupt swallowed");
      }
    }
  }
}
