package gotojava.concurrency.example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;

/// A [java.util.concurrent.SynchronousQueue] hands over like an unbuffered channel: `put` waits for
/// a `take`.
///
/// Right for one hand-over between two threads that need neither a close nor a select.
///
/// Go: `src/main/go/unbuffered-hands-over/main.go`
///
/// Output pattern:
///
/// ```
/// receiver: ready
/// sender: it was taken
/// receiver: got ping
/// ```
///
/// Order: `receiver: ready` before all
final class UnbufferedHandsOverJdk {
  static void main() throws InterruptedException, ExecutionException {
    var messages = new SynchronousQueue<String>();
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      var receiver = tasks.submit(() -> receive(messages));
      messages.put("ping");
      IO.println("sender: it was taken");
      receiver.get();
    }
  }

  static String receive(BlockingQueue<String> messages) throws InterruptedException {
    IO.println("receiver: ready");
    var message = messages.take();
    IO.println("receiver: got " + message);
    return message;
  }
}
