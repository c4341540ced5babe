package gotojava.concurrency.example;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;

/// The JDK's blocking queues refuse null, since their `poll` says by it that nothing is there.
///
/// Go: `src/main/go/nil-element/main.go`
///
/// Fails with: `java.lang.NullPointerException`
///
/// Go prints: a channel says by a second result that nothing is there
///
/// ```
/// failed: false received: true
/// failed: true received: true
/// failed: false received: false
/// ```
final class NaiveNullElement {
  @SuppressWarnings("NullAway")
  static void main() throws InterruptedException {
    var outcomes = new ArrayBlockingQueue<IOException>(2);
    outcomes.put(null);
    outcomes.put(new IOException("disk full"));
    for (int i = 0; i < 2; i++) {
      IO.println("failed: " + (outcomes.take() != null));
    }
  }
}
