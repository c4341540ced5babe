package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;

/// An interrupt ends a blocked receive, and nothing was taken: it is how Java asks a thread to end.
///
/// The goroutine that ends by an [InterruptedException] ends in silence, not in a panic.
///
/// Go: none, it has no interrupt: a receive that is to end early selects over a done channel
///
/// Output:
///
/// ```
/// worker: asked to end
/// main: it has ended
/// ```
final class InterruptedReceive {
  static void main() throws InterruptedException {
    var jobs = Channel.<Integer>unbuffered();
    var worker = go(() -> work(jobs));
    worker.interrupt();
    worker.join();
    IO.println("main: it has ended");
  }

  static void work(ReceiveChannel<Integer> jobs) throws InterruptedException {
    try {
      IO.println("job " + jobs.receive());
    } catch (InterruptedException e) {
      IO.println("worker: asked to end");
      throw e;
    }
  }
}
