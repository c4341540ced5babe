package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;

/// Sends and receives may stand in one select: a generator sends the next number until it is told
/// to stop.
///
/// Go: `src/main/go/select-send-receive/main.go`
///
/// Output:
///
/// ```
/// 1 4 9 16
/// ```
final class SelectSendReceive {
  static void main() throws InterruptedException {
    var squares = Channel.<Integer>unbuffered();
    var stop = Channel.<Void>unbuffered();
    go(() -> generate(squares, stop));
    var first = new StringBuilder();
    for (int i = 0; i < 3; i++) first.append(squares.receive()).append(' ');
    first.append(squares.receive());
    stop.close();
    IO.println(first);
  }

  static void generate(SendChannel<Integer> out, ReceiveChannel<Void> stop)
      throws InterruptedException {
    int n = 1;
    while (select(send(out, n * n).map(() -> true), await(stop).map(() -> false))) n++;
  }
}
