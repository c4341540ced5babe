package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.timeout;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import java.time.Duration;

/// Who asks gives up, and the answer comes later: its sender waits for ever.
///
/// `Scope.run` finds who is left, in which operation, and where. `GoroutineLeakCured` gives the
/// channel a buffer.
///
/// Go: `src/main/go/goroutine-leak/main.go`
///
/// Output:
///
/// ```
/// answer: none in time
/// left behind: 1
/// ```
class GoroutineLeak {
  static void main() throws Exception {
    try {
      Scope.run(() -> {
        var slow = Channel.<Void>unbuffered();
        IO.println("answer: " + ask(slow));
        slow.close();
      });
    } catch (Scope.LeakException e) {
      long left = e.toString().lines().filter(line -> line.startsWith("goroutine ")).count();
      IO.println("left behind: " + left);
    }
  }

  static String ask(ReceiveChannel<Void> slow) throws InterruptedException {
    var answers = Channel.<String>unbuffered();
    go(() -> {
      slow.await();
      answers.send("late");
    });
    return select(receive(answers), timeout(Duration.ofMillis(10)).map(() -> "none in time"));
  }
}
