package gotojava.concurrency.channel;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/// A close against a receive that may wait: it gets what is there, and sees what was written before
/// the close.
@JCStressTest
@Outcome(id = "1, 7", expect = ACCEPTABLE, desc = "The receive saw the close and all before it.")
@Outcome(expect = FORBIDDEN, desc = "A value was lost, doubled or made up.")
@State
public class CloseAgainstReceiveStress {
  private final Channel<Integer> channel = Channel.unbuffered();
  private int plain;

  @Actor
  public void receives(II_Result result) {
    Uninterrupted.run(() -> {
      result.r1 = channel.receiveOrClosed().ok() ? 2 : 1;
      result.r2 = plain;
    });
  }

  @Actor
  public void closes() {
    plain = 7;
    channel.close();
  }
}
