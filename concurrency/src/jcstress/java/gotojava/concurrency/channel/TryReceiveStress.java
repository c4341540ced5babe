package gotojava.concurrency.channel;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/// One element, two who try to take it: one gets it.
@JCStressTest
@Outcome(id = "true, false", expect = ACCEPTABLE, desc = "The first has it.")
@Outcome(id = "false, true", expect = ACCEPTABLE, desc = "The second has it.")
@Outcome(expect = FORBIDDEN, desc = "The two tries disagree on who has it.")
@State
public class TryReceiveStress {
  private final Channel<Integer> channel = Channel.buffered(1);

  public TryReceiveStress() {
    channel.trySend(1);
  }

  @Actor
  public void first(ZZ_Result result) {
    result.r1 = channel.tryReceive() != null;
  }

  @Actor
  public void second(ZZ_Result result) {
    result.r2 = channel.tryReceive() != null;
  }
}
