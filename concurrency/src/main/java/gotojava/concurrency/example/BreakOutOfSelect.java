package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.receiveOrClosed;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.channel.Channel;

/// To leave the loop around a select, Go breaks to a label; Java breaks after the select, by what
/// it gave.
///
/// Go: `src/main/go/break-out-of-select/main.go`
///
/// Output:
///
/// ```
/// got 1
/// got 2
/// out of the loop
/// ```
final class BreakOutOfSelect {
  static void main() throws InterruptedException {
    var numbers = Channel.<Integer>buffered(2);
    var others = Channel.<Integer>unbuffered();
    numbers.send(1);
    numbers.send(2);
    numbers.close();
    while (true) {
      var received = select(receiveOrClosed(numbers), receiveOrClosed(others));
      if (!received.ok()) break;
      IO.println("got " + received.value());
    }
    IO.println("out of the loop");
  }
}
