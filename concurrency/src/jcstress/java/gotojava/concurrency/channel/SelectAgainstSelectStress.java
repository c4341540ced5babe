package gotojava.concurrency.channel;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/// Two selects that offer to send or to receive on the same two channels, in opposite order: one
/// sends, the other receives, on the same channel.
@JCStressTest
@Outcome(id = "1, 11", expect = ACCEPTABLE, desc = "The first sent on the first channel.")
@Outcome(id = "2, 12", expect = ACCEPTABLE, desc = "The first sent on the second.")
@Outcome(id = "11, 1", expect = ACCEPTABLE, desc = "The second sent on the first.")
@Outcome(id = "12, 2", expect = ACCEPTABLE, desc = "The second sent on the second.")
@Outcome(expect = FORBIDDEN, desc = "A select met itself, or the two disagree.")
@State
public class SelectAgainstSelectStress {
  private final Channel<Integer> one = Channel.unbuffered();
  private final Channel<Integer> two = Channel.unbuffered();

  @Actor
  public void first(II_Result result) {
    Uninterrupted.run(() -> {
      result.r1 = either(one, 1, two, 2);
    });
  }

  @Actor
  public void second(II_Result result) {
    Uninterrupted.run(() -> {
      result.r2 = either(two, 2, one, 1);
    });
  }

  private static int either(Channel<Integer> a, int sentOnA, Channel<Integer> b, int sentOnB)
      throws InterruptedException {
    return Select.<Integer>select(
        Select.send(a, sentOnA).map(() -> sentOnA),
        Select.receive(a).map(v -> 10 + v),
        Select.send(b, sentOnB).map(() -> sentOnB),
        Select.receive(b).map(v -> 10 + v));
  }
}
