package gotojava.concurrency.lincheck;

import gotojava.concurrency.sync.Semaphore;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/// A semaphore under tries and releases is a number between zero and its size.
@Param(name = "permits", gen = IntGen.class, conf = "1:3")
public class SemaphoreTriesTest {
  private final Semaphore semaphore = new Semaphore(3);

  @Test
  void tries_and_releases_are_linearizable() {
    Lincheck.check(SemaphoreTriesTest.class);
  }

  @Operation
  public boolean tryAcquire(@Param(name = "permits") int permits) {
    return semaphore.tryAcquire(permits);
  }

  @Operation
  public String release(@Param(name = "permits") int permits) {
    try {
      semaphore.release(permits);
      return "released";
    } catch (IllegalStateException e) {
      return "held by nobody";
    }
  }
}
