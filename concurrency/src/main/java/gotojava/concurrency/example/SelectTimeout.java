package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.timeout;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import java.time.Duration;

/// A select waits for a result or for the end of a time limit, whichever comes first.
///
/// Go: `src/main/go/select-timeout/main.go`
///
/// Output:
///
/// ```
/// result 42
/// timeout
/// ```
final class SelectTimeout {
  static void main() throws InterruptedException {
    var answered = Channel.<Integer>buffered(1);
    answered.send(42);
    IO.println(waitFor(answered, Duration.ofSeconds(2)));
    var silent = Channel.<Integer>unbuffered();
    IO.println(waitFor(silent, Duration.ofMillis(20)));
  }

  static String waitFor(ReceiveChannel<Integer> results, Duration limit)
      throws InterruptedException {
    return select(
        receive(results).map(result -> "result " + result), timeout(limit).map(() -> "timeout"));
  }
}
