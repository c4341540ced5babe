package gotojava.concurrency.example;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.Channel;
import java.io.IOException;

/// A null that was sent is a value like others: it does not mean closed.
///
/// Go: `src/main/go/nil-element/main.go`
///
/// Output:
///
/// ```
/// failed: false received: true
/// failed: true received: true
/// failed: false received: false
/// ```
final class NilElement {
  static void main() throws InterruptedException {
    var outcomes = Channel.<@Nullable IOException>buffered(2);
    outcomes.send(null);
    outcomes.send(new IOException("disk full"));
    outcomes.close();
    for (int i = 0; i < 3; i++) {
      var outcome = outcomes.receiveOrClosed();
      IO.println("failed: " + (outcome.value() != null) + " received: " + outcome.ok());
    }
  }
}
