package gotojava.patterns.functions;

/// The tempting port of `defer`: a `finally` block evaluates when it runs, not when it is reached.
///
/// Go: `src/main/go/defer-arguments/main.go`
///
/// Output:
///
/// ```
/// returning with 2
/// closure sees 2
/// deferred with 2
/// ```
///
/// Go prints: the arguments of a deferred call are those of the moment it was deferred
///
/// ```
/// returning with 2
/// closure sees 2
/// deferred with 1
/// ```
class NaiveDefer {
  static void main() {
    var total = 1;
    try {
      total = 2;
      IO.println("returning with " + total);
    } finally {
      IO.println("closure sees " + total);
      IO.println("deferred with " + total);
    }
  }
}
