package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.timeout;

import gotojava.concurrency.channel.Channel;
import java.time.Duration;

/// A collector counts the results it has, not the rounds it made: then a timeout costs none.
///
/// The fifth result comes after the timeout.
///
/// Go: `src/main/go/late-result/main.go`
///
/// Output:
///
/// ```
/// result 1
/// result 2
/// result 3
/// result 4
/// still waiting
/// result 5
/// ```
final class LateResult {
  static void main() throws InterruptedException {
    var results = Channel.<Integer>buffered(5);
    for (int id = 1; id <= 4; id++) results.send(id);
    int received = 0;
    while (received < 5) {
      received +=
          select(
              receive(results).map(LateResult::print),
              timeout(Duration.ofMillis(50))
                  .map(() -> {
                    IO.println("still waiting");
                    results.send(5);
                    return 0;
                  }));
    }
  }

  static int print(int result) {
    IO.println("result " + result);
    return 1;
  }
}
