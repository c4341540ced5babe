package gotojava.concurrency.example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;

/// An interrupt that is caught and dropped is gone: the worker goes on for ever.
///
/// `swallowed` holds back the second job until the interrupt has been caught.
///
/// Go: none, a goroutine cannot be interrupted
///
/// Output:
///
/// ```
/// interrupt swallowed
/// job 2 taken
/// ```
class NaiveSwallowedInterrupt {
  static void main() throws InterruptedException {
    var jobs = new SynchronousQueue<String>();
    var swallowed = new CountDownLatch(1);
    var worker = Thread.ofVirtual().start(() -> work(jobs, swallowed));
    jobs.put("job 1");
    worker.interrupt();
    swallowed.await();
    jobs.put("job 2"); // waits for somebody to take it
    IO.println("job 2 taken");
  }

  static void work(BlockingQueue<String> jobs, CountDownLatch swallowed) {
    while (true) {
      try {
        jobs.take();
      } catch (InterruptedException e) {
        IO.println("interrupt swallowed");
        swallowed.countDown();
      }
    }
  }
}
