package gotojava.concurrency.example;

import gotojava.concurrency.context.CanceledException;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.sync.Semaphore;

/// Each takes as many permits as it needs, and gives up waiting for them when its context ends.
///
/// Go: `src/main/go/x/semaphore-weighted/main.go`
///
/// Output:
///
/// ```
/// 7 of 10: true
/// 5 more: false
/// 3 more: true
/// wait for 1: context canceled
/// 5 now: true
/// ```
class SemaphoreWeighted {
  static void main() throws Exception {
    var memory = new Semaphore(10);
    IO.println("7 of 10: " + memory.tryAcquire(7));
    IO.println("5 more: " + memory.tryAcquire(5));
    IO.println("3 more: " + memory.tryAcquire(3));
    try (var ctx = Context.background().withCancel()) {
      ctx.cancel();
      memory.acquire(ctx, 1);
    } catch (CanceledException e) {
      IO.println("wait for 1: " + e.getMessage());
    }
    memory.release(7);
    IO.println("5 now: " + memory.tryAcquire(5));
  }
}
