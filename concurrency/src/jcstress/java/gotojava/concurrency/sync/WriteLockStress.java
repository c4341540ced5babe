package gotojava.concurrency.sync;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/// Two writers add to one number, one of them by a try that it repeats.
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "Both counted.")
@Outcome(expect = FORBIDDEN, desc = "An addition was lost: two writers were inside together.")
@State
public class WriteLockStress {
  private final RWMutex mutex = new RWMutex();
  private int count;

  @Actor
  public void first() {
    mutex.lock();
    count++;
    mutex.unlock();
  }

  @Actor
  public void second() {
    while (!mutex.tryLock()) Thread.onSpinWait();
    count++;
    mutex.unlock();
  }

  @Arbiter
  public void counts(I_Result result) {
    result.r1 = count;
  }
}
