package gotojava.concurrency.example;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.Executors;

/// `shutdown` accepts no more, `awaitTermination` waits for what is in work, `shutdownNow`
/// interrupts it, and `close` waits for the end.
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
class GracefulShutdownJdk {
  static void main() throws InterruptedException {
    try (var server = Executors.newVirtualThreadPerTaskExecutor()) {
      server.execute(() -> IO.println("quick: finished"));
      server.execute(() -> slow());
      server.shutdown();
      IO.println("accepting no more");
      if (!server.awaitTermination(20, MILLISECONDS)) {
        IO.println("time is up");
        server.shutdownNow();
      }
    }
    IO.println("stopped");
  }

  static void slow() {
    try {
      Thread.sleep(Duration.ofHours(1));
    } catch (InterruptedException e) {
      IO.println("slow: cancelled");
    }
  }
}
