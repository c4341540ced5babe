package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import java.time.Duration;

/// The program ends when main does, whatever its goroutines are doing.
///
/// A goroutine is a virtual thread, and every virtual thread is a daemon.
///
/// Go: `src/main/go/main-does-not-wait/main.go`
///
/// Output:
///
/// ```
/// main ends
/// ```
final class MainDoesNotWait {
  static void main() {
    go(MainDoesNotWait::backUp);
    IO.println("main ends");
  }

  static void backUp() throws InterruptedException {
    Thread.sleep(Duration.ofHours(1));
    IO.println("backed up");
  }
}
