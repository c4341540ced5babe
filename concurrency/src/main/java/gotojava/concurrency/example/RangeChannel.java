package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;

/// A loop over a channel takes values until it is closed; a second loop goes on where the first
/// stopped.
///
/// The `for` statement can break. The body of `range` cannot, but may throw an
/// [InterruptedException].
///
/// Go: `src/main/go/range-channel/main.go`
///
/// Output:
///
/// ```
/// first loop: 1
/// first loop: 2
/// second loop: 3
/// second loop: 4
/// ```
final class RangeChannel {
  static void main() throws InterruptedException {
    var numbers = Channel.<Integer>buffered(4);
    for (int n = 1; n <= 4; n++) {
      numbers.send(n);
    }
    numbers.close();
    for (var n : numbers) {
      IO.println("first loop: " + n);
      if (n == 2) break;
    }
    numbers.range(n -> IO.println("second loop: " + n));
  }
}
