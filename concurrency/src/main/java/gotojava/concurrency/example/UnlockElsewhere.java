package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import java.util.concurrent.Semaphore;

/// A lock without an owner may be given back by another goroutine than took it: a mutex in Go, a
/// semaphore of one permit in Java.
///
/// Go: `src/main/go/unlock-elsewhere/main.go`
///
/// Output:
///
/// ```
/// taken by main
/// given back by the worker
/// taken by main again
/// ```
class UnlockElsewhere {
  static void main() throws InterruptedException {
    var busy = new Semaphore(1);
    busy.acquire();
    IO.println("taken by main");
    go(() -> {
      IO.println("given back by the worker");
      busy.release();
    });
    busy.acquire();
    IO.println("taken by main again");
  }
}
