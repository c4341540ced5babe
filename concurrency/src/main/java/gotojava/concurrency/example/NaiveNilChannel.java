package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;

/// A channel variable that was never assigned is no channel: in Java the call fails at once.
///
/// Go: `src/main/go/nil-channel/main.go`
///
/// Fails with: `java.lang.NullPointerException: Cannot invoke`
///
/// Go fails with: `fatal error: all goroutines are asleep - deadlock!` since nobody can ever send
final class NaiveNilChannel {
  @SuppressWarnings("NullAway")
  static void main() throws InterruptedException {
    Channel<Integer> jobs = null;
    IO.println("job " + jobs.receive());
  }
}
