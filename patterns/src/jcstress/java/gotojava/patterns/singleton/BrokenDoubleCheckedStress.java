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

/// `BrokenDoubleChecked` under two callers: one looks without the lock, finds the object that the
/// other is creating, and does not find all of it.
///
/// On x86 this is the compiler's doing, not the processor's, which keeps stores in order: C2 shows
/// it, the interpreter and C1 do not. Error Prone knows the idiom (`DoubleCheckedLocking`), so it
/// is silenced here.
@JCStressTest
@Outcome(id = "one", expect = ACCEPTABLE, desc = "Both callers found the same, whole.")
@Outcome(
    id = {"unfinished", "nothing"},
    expect = ACCEPTABLE_INTERESTING,
    desc = "A caller found an object that is not whole, or none.")
@Outcome(expect = FORBIDDEN, desc = "The lock keeps it at one.")
@State
public class BrokenDoubleCheckedStress {
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

  @SuppressWarnings("DoubleCheckedLocking")
  private @Nullable Settings current() {
    if (current == null) {
      synchronized (this) {
        if (current == null) {
          current = new Settings();
        }
      }
    }
    return current;
  }
}
