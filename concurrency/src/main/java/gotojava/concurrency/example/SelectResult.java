package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.channel.Channel;

/// A select is a statement in Go and an expression in Java: it gives what the chosen case gives.
///
/// Go: `src/main/go/select-result/main.go`
///
/// Output:
///
/// ```
/// answer from the replica
/// ```
final class SelectResult {
  static void main() throws InterruptedException {
    var primary = Channel.<String>unbuffered(); // down: it never answers
    var replica = Channel.<String>unbuffered();
    go(() -> replica.send("answer from the replica"));
    String answer = select(receive(primary), receive(replica));
    IO.println(answer);
  }
}
