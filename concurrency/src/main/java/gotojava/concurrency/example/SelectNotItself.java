package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.orElse;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;

import gotojava.concurrency.channel.Channel;

/// A select never meets itself: its send and its receive on one unbuffered channel both wait for
/// somebody else.
///
/// Go: `src/main/go/select-not-itself/main.go`
///
/// Output:
///
/// ```
/// nobody else is here
/// ```
final class SelectNotItself {
  static void main() throws InterruptedException {
    var meeting = Channel.<String>unbuffered();
    select(
        send(meeting, "me", () -> IO.println("sent to myself")),
        receive(meeting, who -> IO.println("met " + who)),
        orElse(() -> IO.println("nobody else is here")));
  }
}
