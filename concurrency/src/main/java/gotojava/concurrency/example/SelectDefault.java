package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.orElse;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;

/// With a default a select never waits: it sends or receives at once, or does the default.
///
/// Go: `src/main/go/select-default/main.go`
///
/// Output:
///
/// ```
/// nothing to take
/// put first
/// no room for second
/// took first
/// ```
final class SelectDefault {
  static void main() throws InterruptedException {
    var box = Channel.<String>buffered(1);
    take(box);
    put(box, "first");
    put(box, "second");
    take(box);
  }

  static void put(SendChannel<String> box, String text) throws InterruptedException {
    select(
        send(box, text, () -> IO.println("put " + text)),
        orElse(() -> IO.println("no room for " + text)));
  }

  static void take(ReceiveChannel<String> box) throws InterruptedException {
    select(
        receive(box, text -> IO.println("took " + text)),
        orElse(() -> IO.println("nothing to take")));
  }
}
