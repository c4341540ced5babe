package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.sync.WaitGroup;
import gotojava.concurrency.time.Time;
import java.time.Duration;

/// A graceful stop: accept no more, let what is in work finish, and cancel it when time is up.
///
/// Go: `src/main/go/graceful-shutdown/main.go`
///
/// Output pattern:
///
/// ```
/// quick: finished
/// accepting no more
/// time is up
/// slow: cancelled
/// stopped
/// ```
///
/// Order: `accepting no more` before `time is up`, `time is up` before `slow`, all before `stopped`
class GracefulShutdown {
  static void main() throws InterruptedException {
    var requests = Channel.<String>unbuffered();
    var signals = Channel.<String>buffered(1); // in earnest: a shutdown hook sends to it
    go(() -> listen(requests, signals));
    signals.send("interrupt");
    try (var ctx = Context.background().withCancel()) {
      var inWork = new WaitGroup();
      for (var request : requests) {
        inWork.go(() -> handle(ctx, request));
      }
      IO.println("accepting no more");
      var limit =
          Time.afterFunc(
              Duration.ofMillis(20),
              () -> {
                IO.println("time is up");
                ctx.cancel();
              });
      inWork.await();
      limit.stop();
      IO.println("stopped");
    }
  }

  static void listen(SendChannel<String> requests, ReceiveChannel<String> signals)
      throws InterruptedException {
    try (requests) {
      requests.send("quick");
      requests.send("slow");
      signals.await();
    }
  }

  static void handle(Context ctx, String request) throws InterruptedException {
    if (request.equals("slow")) {
      ctx.await(); // would take an hour
      IO.println("slow: cancelled");
    } else {
      IO.println("quick: finished");
    }
  }
}
