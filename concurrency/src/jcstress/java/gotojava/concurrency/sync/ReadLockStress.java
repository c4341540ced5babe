package gotojava.concurrency.sync;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/// A writer changes two fields; a reader sees both or neither.
@JCStressTest
@Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "The reader came first.")
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "The writer came first.")
@Outcome(expect = FORBIDDEN, desc = "The writer and the reader were inside together.")
@State
public class ReadLockStress {
  private final RWMutex mutex = new RWMutex();
  private int left;
  private int right;

  @Actor
  public void writes() {
    mutex.lock();
    left = 1;
    right = 1;
    mutex.unlock();
  }

  @Actor
  public void reads(II_Result result) {
    mutex.rLock();
    result.r1 = left;
    result.r2 = right;
    mutex.rUnlock();
  }
}
