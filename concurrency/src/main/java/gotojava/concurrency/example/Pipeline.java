package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import java.util.List;

/// A pipeline: each stage is a goroutine that receives, works, sends, and closes its output at the
/// end of its input.
///
/// Go: `src/main/go/pipeline/main.go`
///
/// Output:
///
/// ```
/// sum of squares: 30
/// ```
class Pipeline {
  static void main() throws InterruptedException {
    IO.println("sum of squares: " + sum(square(generate(List.of(1, 2, 3, 4)))));
  }

  static ReceiveChannel<Integer> generate(List<Integer> numbers) {
    var out = Channel.<Integer>unbuffered();
    go(() -> {
      try (out) {
        for (var n : numbers) out.send(n);
      }
    });
    return out;
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

  static int sum(ReceiveChannel<Integer> in) throws InterruptedException {
    int sum = 0;
    for (var n : in) sum += n;
    return sum;
  }
}
