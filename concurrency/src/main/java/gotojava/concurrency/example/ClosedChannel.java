package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;

/// A closed channel still gives what is in it; after that `receive` throws.
///
/// Go: `src/main/go/closed-channel/main.go`
///
/// Output:
///
/// ```
/// ticket 7
/// ticket 8
/// ```
///
/// Fails with: `receive from closed channel`
///
/// Go prints: a receive from a closed channel gives the zero value, which a Java type may not have
///
/// ```
/// ticket 7
/// ticket 8
/// ticket 0
/// ```
final class ClosedChannel {
  static void main() throws InterruptedException {
    var tickets = Channel.<Integer>buffered(2);
    tickets.send(7);
    tickets.send(8);
    tickets.close();
    for (int i = 0; i < 3; i++) {
      IO.println("ticket " + tickets.receive());
    }
  }
}
