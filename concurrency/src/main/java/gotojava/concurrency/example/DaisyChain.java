package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;

/// A daisy chain: 10,000 goroutines, each waiting for its right neighbour to pass on a number.
///
/// Go: `src/main/go/daisy-chain/main.go`
///
/// Output:
///
/// ```
/// 10001
/// ```
class DaisyChain {
  static void main() throws InterruptedException {
    var leftmost = Channel.<Integer>unbuffered();
    var left = leftmost;
    for (int i = 0; i < 10_000; i++) {
      var right = Channel.<Integer>unbuffered();
      var out = left;
      go(() -> pass(out, right));
      left = right;
    }
    left.send(1);
    IO.println(leftmost.receive());
  }

  static void pass(SendChannel<Integer> left, ReceiveChannel<Integer> right)
      throws InterruptedException {
    left.send(1 + right.receive());
  }
}
