package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.sync.WaitGroup;
import java.util.List;

/// Fan-out is several goroutines that receive from one channel; fan-in merges what they send into
/// one, which is closed after the last of them.
///
/// Go: `src/main/go/fan-out-fan-in/main.go`
///
/// Unordered output:
///
/// ```
/// 1
/// 4
/// 9
/// 16
/// ```
class FanOutFanIn {
  static void main() throws InterruptedException {
    var numbers = Channel.<Integer>buffered(4);
    for (int n = 1; n <= 4; n++) numbers.send(n);
    numbers.close();
    for (var square : merge(List.of(square(numbers), square(numbers)))) IO.println(square);
  }

  static ReceiveChannel<Integer> square(ReceiveChannel<Integer> in) {
    var out = Channel.<Integer>unbuffered();
    go(() -> {
      try (out) {
        for (var n : in) out.send(n * n);
      }
    });
    return out;
  }

  static ReceiveChannel<Integer> merge(List<ReceiveChannel<Integer>> inputs) {
    var out = Channel.<Integer>unbuffered();
    var open = new WaitGroup();
    for (var in : inputs) open.go(() -> in.range(out::send));
    go(() -> {
      open.await();
      out.close();
    });
    return out;
  }
}
