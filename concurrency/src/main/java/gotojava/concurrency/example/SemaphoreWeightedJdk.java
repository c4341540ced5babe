package gotojava.concurrency.example;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The JDK's semaphore takes several permits at a time too, and gives up after a time or at an
/// interrupt.
///
/// Right where nothing knows a context. It is unfair unless made with `true`, and even then
/// `tryAcquire` without a time takes what is there, past those who wait.
///
/// Go: `src/main/go/x/semaphore-weighted/main.go`
///
/// Output:
///
/// ```
/// 7 of 10: true
/// 5 more: false
/// 3 more: true
/// wait for 1: false
/// 5 now: true
/// ```
///
/// Go prints: a context ends the wait
///
/// ```
/// 7 of 10: true
/// 5 more: false
/// 3 more: true
/// wait for 1: context canceled
/// 5 now: true
/// ```
class SemaphoreWeightedJdk {
  static void main() throws InterruptedException {
    var memory = new Semaphore(10, true);
    IO.println("7 of 10: " + memory.tryAcquire(7));
    IO.println("5 more: " + memory.tryAcquire(5));
    IO.println("3 more: " + memory.tryAcquire(3));
    IO.println("wait for 1: " + memory.tryAcquire(1, 10, TimeUnit.MILLISECONDS));
    memory.release(7);
    IO.println("5 now: " + memory.tryAcquire(5));
  }
}
