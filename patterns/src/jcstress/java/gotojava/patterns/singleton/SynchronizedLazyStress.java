package gotojava.patterns.singleton;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/// `SynchronizedLazy` under two callers.
@JCStressTest
@Outcome(id = "one", expect = ACCEPTABLE, desc = "Both callers found the same, whole.")
@Outcome(expect = FORBIDDEN, desc = "There are two, or one that is not whole.")
@State
public class SynchronizedLazyStress {
  private final Caller first = new Caller();
  private final Caller second = new Caller();
  private @Nullable Settings current;

  @Actor
  public void first() {
    first.finds(current());
  }

  @Actor
  public void second() {
    second.finds(current());
  }

  @Arbiter
  public void compare(L_Result result) {
    result.r1 = first.comparedWith(second);
  }

  private synchronized Settings current() {
    if (current == null) {
      current = new Settings();
    }
    return current;
  }
}
