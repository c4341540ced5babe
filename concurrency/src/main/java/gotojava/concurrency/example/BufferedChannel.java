package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;

/// A buffered channel takes as many values as it has room for, with nobody there to receive.
///
/// Go: `src/main/go/buffered-channel/main.go`
///
/// Output:
///
/// ```
/// 1 of 2
/// 2 of 2
/// full
/// a b
/// ```
final class BufferedChannel {
  static void main() throws InterruptedException {
    var queue = Channel.<String>buffered(2);
    queue.send("a");
    IO.println(queue.length() + " of " + queue.capacity());
    queue.send("b");
    IO.println(queue.length() + " of " + queue.capacity());
    if (!queue.trySend("c")) {
      IO.println("full");
    }
    IO.println(queue.receive() + " " + queue.receive());
  }
}
