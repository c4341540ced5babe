package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.channel.Channel;

/// Where several cases are ready, one of them happens, and the others have not happened at all.
///
/// Go: `src/main/go/select-ready/main.go`
///
/// One of these outputs:
///
/// ```
/// took 1 from the left
/// left holds 0, right holds 1
/// ```
///
/// ```
/// took 2 from the right
/// left holds 1, right holds 0
/// ```
final class SelectReady {
  static void main() throws InterruptedException {
    var left = Channel.<Integer>buffered(1);
    var right = Channel.<Integer>buffered(1);
    left.send(1);
    right.send(2);
    select(
        receive(left, n -> IO.println("took " + n + " from the left")),
        receive(right, n -> IO.println("took " + n + " from the right")));
    IO.println("left holds " + left.length() + ", right holds " + right.length());
  }
}
