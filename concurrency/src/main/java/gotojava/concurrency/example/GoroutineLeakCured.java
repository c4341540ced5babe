package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.timeout;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import java.time.Duration;

/// A buffer of one takes the answer that nobody waits for, so its sender can end.
///
/// `Scope.run` returns when all goroutines have ended; Go counts them in a `WaitGroup`.
///
/// Go: `src/main/go/goroutine-leak-cured/main.go`
///
/// Output:
///
/// ```
/// answer: none in time
/// the sender has ended
/// ```
class GoroutineLeakCured {
  static void main() throws Exception {
    Scope.run(() -> {
      var slow = Channel.<Void>unbuffered();
      IO.println("answer: " + ask(slow));
      slow.close();
    });
    IO.println("the sender has ended");
  }

  static String ask(ReceiveChannel<Void> slow) throws InterruptedException {
    var answers = Channel.<String>buffered(1);
    go(() -> {
      slow.await();
      answers.send("late");
    });
    return select(receive(answers), timeout(Duration.ofMillis(10)).map(() -> "none in time"));
  }
}
