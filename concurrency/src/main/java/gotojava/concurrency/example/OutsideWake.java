package gotojava.concurrency.example;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;
import java.time.Duration;

/// A scope that waits for a signal, or for a thread it does not know, is told so; else it would
/// report a deadlock.
///
/// Go: none, its runtime knows of `signal.Notify`
///
/// Output:
///
/// ```
/// woken by a signal
/// ```
class OutsideWake {
  static void main() throws Exception {
    var signals = Channel.<String>buffered(1);
    Thread.ofPlatform().start(() -> raise(signals));
    Scope.run(() -> {
      Scope.beginOutside();
      try {
        IO.println("woken by " + signals.receive());
      } finally {
        Scope.endOutside();
      }
    });
  }

  static void raise(Channel<String> signals) { // by the operating system, in earnest
    try {
      Thread.sleep(Duration.ofMillis(50));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    signals.trySend("a signal");
  }
}
