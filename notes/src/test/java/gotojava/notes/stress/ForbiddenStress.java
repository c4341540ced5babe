package gotojava.notes.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/// Two callers count, and the test forbids that one sees the other's. So it fails, as it is to.
@JCStressTest
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "Each saw its own.")
@Outcome(expect = FORBIDDEN, desc = "One saw the other's.")
@State
public class ForbiddenStress {
  private int count;

  @Actor
  public void first(II_Result result) {
    result.r1 = ++count;
  }

  @Actor
  public void second(II_Result result) {
    result.r2 = ++count;
  }
}
