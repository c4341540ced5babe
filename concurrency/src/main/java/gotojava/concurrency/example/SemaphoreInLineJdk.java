package gotojava.concurrency.example;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A fair semaphore of the JDK serves in turn those who wait; a `tryAcquire` without a time passes
/// them all.
///
/// With a time of zero it keeps its place.
///
/// Go: `src/main/go/x/semaphore-in-line/main.go`
///
/// Output:
///
/// ```
/// 5 are waited for, 1 of 3 in turn: false
/// 1 of 3 at once: true
/// ```
///
/// Go prints: its `TryAcquire` fails while anyone waits
///
/// ```
/// 5 are waited for, 1 of 3: false
/// 1 of 5: true
/// ```
class SemaphoreInLineJdk {
  static void main() throws InterruptedException {
    var memory = new Semaphore(10, true);
    memory.acquire(7);
    var waiter = Thread.startVirtualThread(() -> memory.acquireUninterruptibly(5));
    while (!memory.hasQueuedThreads()) Thread.onSpinWait();
    boolean inTurn = memory.tryAcquire(1, 0, TimeUnit.SECONDS);
    IO.println("5 are waited for, 1 of 3 in turn: " + inTurn);
    IO.println("1 of 3 at once: " + memory.tryAcquire(1));
    memory.release(7);
    waiter.join();
  }
}
