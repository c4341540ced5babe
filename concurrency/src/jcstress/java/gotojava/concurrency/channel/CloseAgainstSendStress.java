package gotojava.concurrency.channel;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZI_Result;

/// A close against a send into the buffer: the value is there and was sent, or neither.
@JCStressTest
@Outcome(id = "true, 5", expect = ACCEPTABLE, desc = "The send came first.")
@Outcome(id = "false, 0", expect = ACCEPTABLE, desc = "The close came first.")
@Outcome(expect = FORBIDDEN, desc = "A value was lost, doubled or made up.")
@State
public class CloseAgainstSendStress {
  private final Channel<Integer> channel = Channel.buffered(1);

  @Actor
  public void sends(ZI_Result result) {
    Uninterrupted.run(() -> {
      try {
        channel.send(5);
        result.r1 = true;
      } catch (ChannelClosedException e) {
        result.r1 = false;
      }
    });
  }

  @Actor
  public void closes() {
    channel.close();
  }

  @Arbiter
  public void drains(ZI_Result result) {
    Uninterrupted.run(() -> {
      var left = channel.receiveOrClosed().value();
      result.r2 = left == null ? 0 : left;
    });
  }
}
