package gotojava.concurrency.example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// A gate that opens once and stays open is a latch of one.
///
/// Right where it opens once; a gate that closes again needs a condition. With channels it is a
/// channel that is closed.
///
/// Go: `src/main/go/cond-broadcast/main.go`
///
/// Output:
///
/// ```
/// on your marks
/// running
/// running
/// running
/// ```
class CondBroadcastJdk {
  static void main() {
    var start = new CountDownLatch(1);
    try (var runners = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 3; i++) {
        var _ =
            runners.submit(() -> {
              start.await();
              IO.println("running");
              return null;
            });
      }
      IO.println("on your marks");
      start.countDown();
    }
  }
}
