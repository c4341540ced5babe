package gotojava.patterns.singleton;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/// `BrokenLazy` under two callers: both look, both find nothing, both create.
@JCStressTest
@Outcome(id = "one", expect = ACCEPTABLE, desc = "Both callers found the same, whole.")
@Outcome(id = "two", expect = ACCEPTABLE_INTERESTING, desc = "Each caller created one.")
@Outcome(
    id = {"unfinished", "nothing"},
    expect = ACCEPTABLE_INTERESTING,
    desc = "A caller found an object that is not whole, or none.")
@Outcome(expect = FORBIDDEN, desc = "There is no other outcome.")
@State
public class BrokenLazyStress {
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

  private @Nullable Settings current() {
    if (current == null) {
      current = new Settings();
    }
    return current;
  }
}
