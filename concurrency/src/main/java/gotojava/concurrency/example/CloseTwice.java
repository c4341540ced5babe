package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;

/// A channel is closed once: the second close fails.
///
/// Go: `src/main/go/close-twice/main.go`
///
/// Output:
///
/// ```
/// closed
/// ```
///
/// Fails with: `close of closed channel`
final class CloseTwice {
  static void main() {
    var jobs = Channel.<Integer>unbuffered();
    jobs.close();
    IO.println("closed");
    jobs.close();
  }
}
