package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.receiveOrClosed;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.channel.Channel;

/// A `break` in a case leaves the select, and the loop goes on; Java refuses it, since a case is a
/// lambda.
///
/// Go: `src/main/go/naive-break-in-select/main.go`
///
/// Does not compile: `break outside switch or loop`
///
/// Go prints: break leaves the innermost select
///
/// ```
/// round 1: closed
/// round 2: closed
/// round 3: closed
/// ```
final class NaiveBreakInSelect {
  static void main() throws InterruptedException {
    var numbers = Channel.<Integer>unbuffered();
    numbers.close();
    for (int i = 1; i <= 3; i++) {
      int round = i;
      select(
          receiveOrClosed(
              numbers,
              number -> {
                IO.println("round " + round + ": closed");
                break;
              }));
    }
  }
}
