package gotojava.concurrency.exercise;

import static gotojava.concurrency.channel.Select.orElse;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ChannelClosedException;

/// Selects over channels that are full, empty, closed and not there.
class PredictSelect {
  static void main() throws InterruptedException {
    var out = Channel.<Integer>buffered(1);
    @Nullable Channel<Integer> none = null;
    select(
        send(named("none", none), value(1), () -> IO.println("sent to none")),
        send(named("out", out), value(2), () -> IO.println("sent to out")));

    select(
        send(out, 3, () -> IO.println("sent 3")),
        receive(none, number -> IO.println("received " + number)),
        orElse(() -> IO.println("neither")));

    out.close();
    for (int round = 1; round <= 2; round++) {
      try {
        select(
            receive(out, number -> IO.println("received " + number)),
            orElse(() -> IO.println("nothing there")));
      } catch (ChannelClosedException _) {
        IO.println("closed");
      }
    }
  }

  static @Nullable Channel<Integer> named(String name, @Nullable Channel<Integer> channel) {
    IO.println("channel " + name);
    return channel;
  }

  static int value(int value) {
    IO.println("value " + value);
    return value;
  }
}
