package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.time.Time.after;

import gotojava.concurrency.channel.Channel;
import java.time.Duration;

/// One timer, started before the loop, limits all rounds together.
///
/// Go: `src/main/go/overall-timeout/main.go`
///
/// Output:
///
/// ```
/// result 1
/// result 2
/// time is up: 2 of 5
/// ```
final class OverallTimeout {
  static void main() throws InterruptedException {
    var results = Channel.<Integer>buffered(5);
    results.send(1);
    results.send(2); // the other three do not come
    var limit = after(Duration.ofMillis(500));
    int received = 0;
    boolean inTime = true;
    while (inTime && received < 5) {
      inTime = select(receive(results).map(OverallTimeout::print), receive(limit).map(_ -> false));
      if (inTime) received++;
    }
    if (!inTime) IO.println("time is up: " + received + " of 5");
  }

  static boolean print(int result) {
    IO.println("result " + result);
    return true;
  }
}
