package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;

/// A send on an unbuffered channel returns only when a receiver has taken the value.
///
/// So the sender knows what the receiver did before. Which of them goes on first is open.
///
/// Go: `src/main/go/unbuffered-hands-over/main.go`
///
/// Output pattern:
///
/// ```
/// receiver: ready
/// sender: it was taken
/// receiver: got ping
/// ```
///
/// Order: `receiver: ready` before all
final class UnbufferedHandsOver {
  static void main() throws InterruptedException {
    var messages = Channel.<String>unbuffered();
    var receiver =
        go(() -> {
          IO.println("receiver: ready");
          var message = messages.receive();
          IO.println("receiver: got " + message);
        });
    messages.send("ping");
    IO.println("sender: it was taken");
    receiver.join();
  }
}
