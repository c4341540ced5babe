package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import java.util.stream.Stream;

/// A generator as a goroutine with a channel must be told to stop; as an iterator it stops when
/// nobody asks.
///
/// Go: `src/main/go/generator/main.go`
///
/// Output:
///
/// ```
/// channel: 1 2 4 8
/// iterator: 1 2 4 8
/// ```
class Generator {
  static void main() throws InterruptedException {
    IO.print("channel:");
    var done = Channel.unbuffered();
    try (done) {
      var powers = powers(done);
      for (int i = 0; i < 4; i++) IO.print(" " + powers.receive());
    }
    IO.print("\niterator:");
    Stream.iterate(1, n -> 2 * n).limit(4).forEach(n -> IO.print(" " + n));
    IO.println();
  }

  static ReceiveChannel<Integer> powers(ReceiveChannel<?> done) {
    var out = Channel.<Integer>unbuffered();
    go(() -> {
      for (int n = 1; sendOrDone(done, out, n); n *= 2) {}
    });
    return out;
  }

  static boolean sendOrDone(ReceiveChannel<?> done, Channel<Integer> out, int n)
      throws InterruptedException {
    return select(send(out, n).map(() -> true), await(done).map(() -> false));
  }
}
