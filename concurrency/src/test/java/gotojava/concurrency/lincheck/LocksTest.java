package gotojava.concurrency.lincheck;

import gotojava.concurrency.sync.RWMutex;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/// What is done inside the locks happens at one moment.
@Param(name = "value", gen = IntGen.class, conf = "1:9")
public class LocksTest {
  private final RWMutex mutex = new RWMutex();
  private int left;
  private int right;

  @Test
  void what_is_inside_is_linearizable() {
    Lincheck.check(LocksTest.class);
  }

  @Operation
  public int write(@Param(name = "value") int value) {
    mutex.lock();
    int before = left;
    left += value;
    right += value;
    mutex.unlock();
    return before;
  }

  @Operation
  public String read() {
    mutex.rLock();
    var seen = left + " " + right;
    mutex.rUnlock();
    return seen;
  }

  @Operation
  public String tryRead() {
    if (!mutex.tryRLock()) return read();
    var seen = left + " " + right;
    mutex.rUnlock();
    return seen;
  }
}
