package gotojava.patterns.singleton;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/// `DoubleChecked` under two callers.
@JCStressTest
@Outcome(id = "one", expect = ACCEPTABLE, desc = "Both callers found the same, whole.")
@Outcome(expect = FORBIDDEN, desc = "There are two, or one that is not whole.")
@State
public class DoubleCheckedStress {
  private final Caller first = new Caller();
  private final Caller second = new Caller();
  private volatile @Nullable Settings current;

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

  private Settings current() {
    var found = current;
    if (found == null) {
      synchronized (this) {
        found = current;
        if (found == null) {
          current = found = new Settings();
        }
      }
    }
    return found;
  }
}
