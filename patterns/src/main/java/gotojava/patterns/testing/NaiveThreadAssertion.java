package gotojava.patterns.testing;

/// A check that fails in another thread ends that thread, and the test that started it passes.
///
/// Go: `src/main/go/naive-thread-assertion/main.go`
///
/// Output:
///
/// ```
/// the test passed
/// ```
///
/// Go prints: a panic in any goroutine ends the program
///
/// ```
/// the test begins
/// ```
///
/// Go fails with: `panic: got 4, want 5`
class NaiveThreadAssertion {
  static void main() throws InterruptedException {
    var worker = Thread.ofPlatform().start(() -> check(2 + 2, 5));
    worker.join();
    IO.println("the test passed");
  }

  static void check(int got, int want) {
    if (got != want) {
      throw new AssertionError("got " + got + ", want " + want);
    }
  }
}
