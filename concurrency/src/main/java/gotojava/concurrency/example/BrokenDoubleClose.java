package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.sync.WaitGroup;

/// Two senders share a channel, and each closes it when it is done.
///
/// `received` lets both send before the first closes; one that came later would panic in its send.
///
/// Go: `src/main/go/broken-double-close/main.go`
///
/// Output:
///
/// ```
/// sum 3
/// ```
///
/// Fails with: `close of closed channel`
class BrokenDoubleClose {
  static void main() throws InterruptedException {
    var results = Channel.<Integer>unbuffered();
    var received = Channel.<Void>unbuffered();
    var senders = new WaitGroup();
    for (int i = 1; i <= 2; i++) {
      int result = i;
      senders.go(() -> {
        results.send(result);
        received.await();
        results.close();
      });
    }
    IO.println("sum " + (results.receive() + results.receive()));
    received.close();
    senders.await();
  }
}
