package gotojava.patterns.errors;

/// What nobody catches ends a whole Go program, but only one thread of a Java program.
///
/// Go: `src/main/go/naive-thread-failure/main.go`
///
/// Output:
///
/// ```
/// main knows nothing of it
/// ```
///
/// Go prints: a panic in any goroutine ends the program, before main goes on
///
/// ```
/// ```
///
/// Go fails with: `panic: nobody catches this`
class NaiveThreadFailure {
  static void main() throws InterruptedException {
    var worker =
        Thread.ofVirtual()
            .start(() -> {
              throw new IllegalStateException("nobody catches this");
            });
    worker.join();
    IO.println("main knows nothing of it");
  }
}
