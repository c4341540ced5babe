package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.timeout;

import gotojava.concurrency.channel.Channel;
import java.time.Duration;

/// A timeout inside a loop begins anew in each round: it limits the wait for the next result, not
/// for all of them.
///
/// Go: `src/main/go/loop-timeout/main.go`
///
/// Output:
///
/// ```
/// round 1: timeout
/// round 2: timeout
/// round 3: timeout
/// ```
final class LoopTimeout {
  static void main() throws InterruptedException {
    var results = Channel.<Integer>unbuffered(); // none comes
    for (int round = 1; round <= 3; round++) {
      String text =
          select(
              receive(results).map(result -> "result " + result),
              timeout(Duration.ofMillis(20)).map(() -> "timeout"));
      IO.println("round " + round + ": " + text);
    }
  }
}
