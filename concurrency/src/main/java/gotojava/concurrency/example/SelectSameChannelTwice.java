package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;

import gotojava.concurrency.channel.Channel;

/// One channel may stand in several cases: a select of two sends to the same channel makes random
/// bits.
///
/// Go: `src/main/go/select-same-channel-twice/main.go`
///
/// Output:
///
/// ```
/// zeros more than 300 of 1000: true
/// ones more than 300 of 1000: true
/// ```
final class SelectSameChannelTwice {
  static void main() throws InterruptedException {
    var bits = Channel.<Integer>unbuffered();
    go(() -> {
      while (true) select(send(bits, 0), send(bits, 1));
    });
    int ones = 0;
    for (int i = 0; i < 1000; i++) ones += bits.receive();
    IO.println("zeros more than 300 of 1000: " + (1000 - ones > 300));
    IO.println("ones more than 300 of 1000: " + (ones > 300));
  }
}
