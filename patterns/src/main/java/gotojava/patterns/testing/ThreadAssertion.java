package gotojava.patterns.testing;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// What another thread finds must come back to the test: as the outcome of a task in Java, as a
/// value on a channel in Go.
///
/// Go: `src/main/go/thread-assertion/main.go`
///
/// Output:
///
/// ```
/// the test failed: got 4, want 5
/// ```
class ThreadAssertion {
  static void main() {
    Future<?> outcome;
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      outcome = workers.submit(() -> check(2 + 2, 5));
    }
    if (outcome.state() == Future.State.FAILED) {
      IO.println("the test failed: " + outcome.exceptionNow().getMessage());
    } else {
      IO.println("the test passed");
    }
  }

  static void check(int got, int want) {
    if (got != want) {
      throw new AssertionError("got " + got + ", want " + want);
    }
  }
}
