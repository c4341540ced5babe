package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;

import gotojava.concurrency.channel.Channel;

/// A select evaluates the channels and the values to send of all its cases, once and in source
/// order, and only then looks which of them are ready.
///
/// Go: `src/main/go/select-operands/main.go`
///
/// Output:
///
/// ```
/// evaluates channel 1
/// evaluates value 10
/// evaluates channel 2
/// evaluates channel 3
/// evaluates value 30
/// chosen: 2
/// ```
final class SelectOperands {
  static void main() throws InterruptedException {
    var nobody = Channel.<Integer>unbuffered();
    var ready = Channel.<Integer>unbuffered();
    ready.close();
    select(
        send(channel(1, nobody), value(10), () -> IO.println("chosen: 1")),
        receive(channel(2, ready), () -> IO.println("chosen: 2")),
        send(channel(3, nobody), value(30), () -> IO.println("chosen: 3")));
  }

  static Channel<Integer> channel(int number, Channel<Integer> channel) {
    IO.println("evaluates channel " + number);
    return channel;
  }

  static int value(int value) {
    IO.println("evaluates value " + value);
    return value;
  }
}
