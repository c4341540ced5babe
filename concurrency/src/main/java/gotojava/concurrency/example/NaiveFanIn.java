package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.sync.WaitGroup;
import java.util.List;

/// A fan-in in which every forwarder closes the output: the second one to end panics.
///
/// Go: `src/main/go/naive-fan-in/main.go`
///
/// Fails with: `close of closed channel`
class NaiveFanIn {
  static void main() throws InterruptedException {
    var a = Channel.<Integer>unbuffered();
    var b = Channel.<Integer>unbuffered();
    a.close();
    b.close();
    merge(List.of(a, b)).await();
  }

  static WaitGroup merge(List<? extends ReceiveChannel<Integer>> inputs) {
    var out = Channel.<Integer>buffered(10);
    var open = new WaitGroup();
    for (var in : inputs) {
      open.go(() -> {
        try (out) {
          in.range(out::send);
        }
      });
    }
    return open;
  }
}
