package gotojava.concurrency.sync;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/// Two who ask for the same once: both return after it has run, once.
@JCStressTest
@Outcome(id = "7, 7, 1", expect = ACCEPTABLE, desc = "Both see what it did.")
@Outcome(expect = FORBIDDEN, desc = "It ran twice, or somebody went on before it had ended.")
@State
public class OnceStress {
  private final Once once = new Once();
  private int runs;
  private int plain;

  @Actor
  public void first(III_Result result) {
    once.run(this::initialise);
    result.r1 = plain;
  }

  @Actor
  public void second(III_Result result) {
    once.run(this::initialise);
    result.r2 = plain;
  }

  @Arbiter
  public void counts(III_Result result) {
    result.r3 = runs;
  }

  private void initialise() {
    runs++;
    plain = 7;
  }
}
