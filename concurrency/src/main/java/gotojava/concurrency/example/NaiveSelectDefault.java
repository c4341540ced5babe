package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.orElse;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.channel.Channel;

/// A default in a loop does not wait, it polls: each round that finds nothing burns processor time.
///
/// Here the loop itself sends the answer in its 1,000th round, so that the rounds can be counted.
///
/// Go: `src/main/go/naive-select-default/main.go`
///
/// Output:
///
/// ```
/// answer 42 after 1000 rounds for nothing
/// ```
final class NaiveSelectDefault {
  static void main() throws InterruptedException {
    var answers = Channel.<Integer>buffered(1);
    int answer = 0;
    int idle = 0;
    while (answer == 0) {
      answer = select(receive(answers), orElse().map(() -> 0));
      if (answer == 0 && ++idle == 1000) answers.send(42);
    }
    IO.println("answer " + answer + " after " + idle + " rounds for nothing");
  }
}
