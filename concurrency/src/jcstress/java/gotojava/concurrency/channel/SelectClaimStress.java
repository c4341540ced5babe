package gotojava.concurrency.channel;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/// A select over two channels against two who try to send: it receives from one of them, and the
/// other is told so.
@JCStressTest
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "It received from the first.")
@Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "It received from the second.")
@Outcome(expect = FORBIDDEN, desc = "The select did both or neither.")
@State
public class SelectClaimStress {
  private final Channel<Integer> one = Channel.unbuffered();
  private final Channel<Integer> two = Channel.unbuffered();

  @Actor
  public void selects(II_Result result) {
    Uninterrupted.run(() -> {
      result.r1 = Select.<Integer>select(Select.receive(one), Select.receive(two));
    });
  }

  @Actor
  public void sends(II_Result result) {
    while (result.r2 == 0) {
      if (one.trySend(1)) result.r2 = 1;
      else if (two.trySend(2)) result.r2 = 2;
    }
  }
}
