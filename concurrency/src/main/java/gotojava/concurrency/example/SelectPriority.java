package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.orElse;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;

/// A select knows no priority; two do: first the urgent channel alone, with a default, then both.
///
/// Go: `src/main/go/select-priority/main.go`
///
/// Output:
///
/// ```
/// urgent 1
/// urgent 2
/// normal 1
/// normal 2
/// ```
final class SelectPriority {
  static void main() throws InterruptedException {
    var urgent = Channel.<String>buffered(2);
    var normal = Channel.<String>buffered(2);
    for (int i = 1; i <= 2; i++) {
      normal.send("normal " + i);
      urgent.send("urgent " + i);
    }
    for (int i = 0; i < 4; i++) IO.println(next(urgent, normal));
  }

  static String next(ReceiveChannel<String> urgent, ReceiveChannel<String> normal)
      throws InterruptedException {
    return select(receive(urgent), orElse().map(() -> select(receive(urgent), receive(normal))));
  }
}
