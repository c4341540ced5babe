package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;

/// Tee: each value goes to two channels, and to neither twice.
///
/// Go switches the case that has been served off by nil. Here the case that was served sends to the
/// other.
///
/// Go: `src/main/go/tee/main.go`
///
/// Output:
///
/// ```
/// 1 and 1
/// 2 and 2
/// 3 and 3
/// ```
class Tee {
  static void main() throws InterruptedException {
    var numbers = Channel.<Integer>buffered(3);
    for (int n = 1; n <= 3; n++) numbers.send(n);
    numbers.close();
    var left = Channel.<Integer>unbuffered();
    var right = Channel.<Integer>unbuffered();
    tee(numbers, left, right);
    for (var n : left) IO.println(n + " and " + right.receive());
  }

  static void tee(
      ReceiveChannel<Integer> in, SendChannel<Integer> left, SendChannel<Integer> right) {
    go(() -> {
      try (left;
          right) {
        in.range(
            v -> select(send(left, v, () -> right.send(v)), send(right, v, () -> left.send(v))));
      }
    });
  }
}
