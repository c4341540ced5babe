package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import java.util.concurrent.locks.ReentrantLock;

/// A `ReentrantLock` belongs to the thread that took it; another one cannot give it back.
///
/// Error Prone wants the unlock in the same method (`LockNotBeforeTry`), so it is silenced here.
///
/// Go: `src/main/go/unlock-elsewhere/main.go`
///
/// Output:
///
/// ```
/// taken by main
/// given back by the worker
/// ```
///
/// Fails with: `panic: java.lang.IllegalMonitorStateException`
///
/// Go prints: a mutex has no owner
///
/// ```
/// taken by main
/// given back by the worker
/// taken by main again
/// ```
class NaiveUnlockElsewhere {
  @SuppressWarnings("LockNotBeforeTry")
  static void main() throws InterruptedException {
    var busy = new ReentrantLock();
    busy.lock();
    IO.println("taken by main");
    go(
            () -> {
              IO.println("given back by the worker");
              busy.unlock();
            })
        .join();
    busy.lock();
    IO.println("taken by main again");
  }
}
