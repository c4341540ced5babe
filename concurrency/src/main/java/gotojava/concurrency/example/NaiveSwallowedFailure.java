package gotojava.concurrency.example;

import java.util.concurrent.Executors;

/// An executor keeps what a task throws in the future; where nobody asks, nobody knows.
///
/// Go: `src/main/go/goroutine-panic/main.go`
///
/// Output:
///
/// ```
/// main cleans up
/// ```
///
/// Go prints: the panic ends the program first
///
/// ```
/// ```
///
/// Go fails with: `panic: disk full`
final class NaiveSwallowedFailure {
  @SuppressWarnings("FutureReturnValueIgnored")
  static void main() {
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      tasks.submit(() -> save(0));
    }
    IO.println("main cleans up");
  }

  static boolean save(int free) {
    if (free == 0) throw new IllegalStateException("disk full");
    return true;
  }
}
