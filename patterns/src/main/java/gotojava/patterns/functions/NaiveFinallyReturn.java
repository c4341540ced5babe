package gotojava.patterns.functions;

/// A `return` in `finally` swallows the exception on its way out.
///
/// Go: `src/main/go/naive-finally-return/main.go`
///
/// Output:
///
/// ```
/// cleaning up
/// withdraw returned 1
/// ```
///
/// Go prints: a deferred function returns only from itself
///
/// ```
/// cleaning up
/// ```
///
/// Go fails with: `panic: insufficient funds`
class NaiveFinallyReturn {
  static void main() {
    IO.println("withdraw returned " + withdraw());
  }

  @SuppressWarnings("finally")
  static int withdraw() {
    var total = 1;
    try {
      throw new IllegalStateException("insufficient funds");
    } finally {
      IO.println("cleaning up");
      return total;
    }
  }
}
