package gotojava.concurrency.sync;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import gotojava.concurrency.channel.Uninterrupted;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/// What is done before `done` is seen after `await`.
@JCStressTest
@Outcome(id = "7", expect = ACCEPTABLE, desc = "It waited, and sees what was done.")
@Outcome(expect = FORBIDDEN, desc = "Who waited went on too early.")
@State
public class WaitGroupStress {
  private final WaitGroup group = new WaitGroup();
  private int plain;

  public WaitGroupStress() {
    group.add(1);
  }

  @Actor
  public void works() {
    plain = 7;
    group.done();
  }

  @Actor
  public void waits(I_Result result) {
    Uninterrupted.run(() -> {
      group.await();
      result.r1 = plain;
    });
  }
}
