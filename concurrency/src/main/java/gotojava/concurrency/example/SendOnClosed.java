package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;

/// A send on a closed channel fails, with room in the buffer or without.
///
/// Go: `src/main/go/send-on-closed/main.go`
///
/// Fails with: `send on closed channel`
final class SendOnClosed {
  static void main() throws InterruptedException {
    var jobs = Channel.<Integer>buffered(1);
    jobs.close();
    jobs.send(1);
    IO.println("sent");
  }
}
