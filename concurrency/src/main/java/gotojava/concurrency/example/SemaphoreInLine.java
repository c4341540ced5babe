package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.sync.Semaphore;

/// Who waits for many permits is not passed by those who need few.
///
/// Go: `src/main/go/x/semaphore-in-line/main.go`
///
/// Output:
///
/// ```
/// 5 are waited for, 1 of 3: false
/// 1 of 5: true
/// ```
class SemaphoreInLine {
  static void main() throws InterruptedException {
    var memory = new Semaphore(10);
    memory.acquire(7);
    var waiter = go(() -> memory.acquire(5));
    awaitWaiter(memory);
    IO.println("5 are waited for, 1 of 3: " + memory.tryAcquire(1));
    memory.release(7);
    waiter.join();
    IO.println("1 of 5: " + memory.tryAcquire(1));
  }

  /// Returns once someone stands in line.
  static void awaitWaiter(Semaphore semaphore) {
    while (semaphore.tryAcquire(1)) {
      semaphore.release(1);
    }
  }
}
