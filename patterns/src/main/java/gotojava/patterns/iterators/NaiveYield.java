package gotojava.patterns.iterators;

import java.util.function.IntPredicate;

/// A function that pushes values and does not look at the answer goes on after the end.
///
/// Go: `src/main/go/naive-yield/main.go`
///
/// Output:
///
/// ```
/// got 3
/// got 2
/// got 1
/// ```
///
/// Go prints: the loop has ended with the `break`, and Go panics when the function goes on
///
/// ```
/// got 3
/// ```
///
/// Go fails with: `range function continued iteration after function for loop body returned false`
class NaiveYield {
  static void main() {
    countdown(
        3,
        n -> {
          IO.println("got " + n);
          return false;
        });
  }

  @SuppressWarnings("ReturnValueIgnored")
  static void countdown(int from, IntPredicate yield) {
    for (int n = from; n > 0; n--) {
      yield.test(n);
    }
  }
}
