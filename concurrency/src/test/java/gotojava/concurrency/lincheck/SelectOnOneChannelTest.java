package gotojava.concurrency.lincheck;

import static gotojava.concurrency.channel.Select.orElse;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;

import gotojava.concurrency.channel.Channel;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/// A channel with one place has always room or a value: a select that sends or receives has exactly
/// one case that is ready, so it never waits, and never does the default.
@Param(name = "value", gen = IntGen.class, conf = "1:9")
public class SelectOnOneChannelTest {
  private final Channel<Integer> channel = Channel.buffered(1);

  @Test
  void a_select_that_sends_or_receives_is_linearizable() {
    Lincheck.check(SelectOnOneChannelTest.class);
  }

  @Operation
  public int toggle(@Param(name = "value") int value) throws InterruptedException {
    return select(receive(channel).map(v -> v), send(channel, value).map(() -> 0));
  }

  @Operation
  public int toggleOrElse(@Param(name = "value") int value) throws InterruptedException {
    return select(
        send(channel, value).map(() -> 0), orElse().map(() -> -1), receive(channel).map(v -> v));
  }

  @Operation
  public boolean trySend(@Param(name = "value") int value) {
    return channel.trySend(value);
  }
}
