package gotojava.concurrency.lincheck;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ChannelClosedException;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/// A buffered channel under operations that do not wait is a bounded queue that can be closed.
@Param(name = "value", gen = IntGen.class, conf = "1:9")
public class TriesOnChannelTest {
  private final Channel<Integer> channel = Channel.buffered(1);

  @Test
  void tries_are_linearizable() {
    Lincheck.check(TriesOnChannelTest.class);
  }

  @Operation
  public String trySend(@Param(name = "value") int value) {
    try {
      return channel.trySend(value) ? "sent" : "full";
    } catch (ChannelClosedException e) {
      return "closed";
    }
  }

  @Operation
  public String tryReceive() {
    var received = channel.tryReceive();
    return received == null ? "empty" : received.toString();
  }

  @Operation
  public String close() {
    try {
      channel.close();
      return "done";
    } catch (ChannelClosedException e) {
      return "closed";
    }
  }

  @Operation
  public int length() {
    return channel.length();
  }
}
