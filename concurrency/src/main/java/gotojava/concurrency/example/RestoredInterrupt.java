package gotojava.concurrency.example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

/// Who catches an interrupt and may not throw it on sets the flag again, and every loop above sees
/// it.
///
/// Go: none, a goroutine cannot be interrupted
///
/// Output:
///
/// ```
/// worker ended
/// job 2 taken: false
/// ```
class RestoredInterrupt {
  static void main() throws InterruptedException {
    var jobs = new SynchronousQueue<String>();
    var worker = Thread.ofVirtual().start(() -> work(jobs));
    jobs.put("job 1");
    worker.interrupt();
    worker.join();
    IO.println("worker ended");
    IO.println("job 2 taken: " + jobs.offer("job 2"));
  }

  static void work(BlockingQueue<String> jobs) {
    while (!Thread.currentThread().isInterrupted()) {
      takeOne(jobs);
    }
  }

  static void takeOne(BlockingQueue<String> jobs) {
    try {
      jobs.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
