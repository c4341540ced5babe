package gotojava.concurrency.example;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;

/// A scope takes a wait for somebody it does not know for a deadlock.
///
/// Go: none, its runtime knows of `signal.Notify`
///
/// Output:
///
/// ```
/// reported as a deadlock
/// ```
class NaiveOutsideWake {
  static void main() throws Exception {
    var signals = Channel.<String>buffered(1); // a signal may come at any time
    try {
      Scope.run(() -> IO.println("woken by " + signals.receive()));
    } catch (Scope.DeadlockException e) {
      IO.println("reported as a deadlock");
    }
  }
}
