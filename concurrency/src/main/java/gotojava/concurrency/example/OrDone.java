package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.receiveOrClosed;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import java.util.List;

/// Or-done: a plain loop over a channel that nobody closes, ended by a done channel.
///
/// Go: `src/main/go/or-done/main.go`
///
/// Output:
///
/// ```
/// 1
/// 2
/// 3
/// enough
/// ```
class OrDone {
  static void main() throws InterruptedException {
    var done = Channel.unbuffered();
    var values = Channel.<Integer>unbuffered();
    go(() -> {
      for (var v : List.of(1, 2, 3)) values.send(v);
    });
    for (var v : orDone(done, values)) {
      IO.println(v);
      if (v == 3) done.close();
    }
    IO.println("enough");
  }

  static ReceiveChannel<Integer> orDone(ReceiveChannel<?> done, ReceiveChannel<Integer> in) {
    var out = Channel.<Integer>unbuffered();
    go(() -> {
      try (out) {
        while (select(
            receiveOrClosed(in).map(v -> v.ok() && sendOrDone(done, out, v.orThrow())),
            await(done).map(() -> false))) {}
      }
    });
    return out;
  }

  static boolean sendOrDone(ReceiveChannel<?> done, Channel<Integer> out, int v)
      throws InterruptedException {
    return select(send(out, v).map(() -> true), await(done).map(() -> false));
  }
}
