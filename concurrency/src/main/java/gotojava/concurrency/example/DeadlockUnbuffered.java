package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;

/// A send on an unbuffered channel waits for a receiver, and the one that would receive is sending.
///
/// Go: `src/main/go/deadlock-unbuffered/main.go`
///
/// Fails with: `fatal error: all goroutines are asleep - deadlock!`
class DeadlockUnbuffered {
  static void main() throws InterruptedException {
    var answers = Channel.<Integer>unbuffered();
    answers.send(42);
    IO.println(answers.receive());
  }
}
