package gotojava.patterns.loops;

import java.util.Iterator;
import java.util.NoSuchElementException;

/// A loop over values that a function makes one by one, until the loop has enough.
///
/// Go's function pushes each value into the loop's body and learns when the loop breaks off. A Java
/// loop pulls from an iterator, which nobody tells: what it holds open stays open.
/// `RangeFunctionJdk` has the remedy.
///
/// Go: `src/main/go/range-function/main.go`
///
/// Output:
///
/// ```
/// 5
/// 4
/// 3
/// ```
///
/// Go prints: the function returns when the loop breaks off, so its deferred call runs
///
/// ```
/// 5
/// 4
/// 3
/// released
/// ```
class RangeFunction {
  static void main() {
    for (var n : countdown(5)) {
      if (n == 2) {
        break;
      }
      IO.println(n);
    }
  }

  static Iterable<Integer> countdown(int from) {
    return () ->
        new Iterator<>() {
          private int n = from;

          @Override
          public boolean hasNext() {
            return n > 0;
          }

          @Override
          public Integer next() {
            if (n == 0) throw new NoSuchElementException();
            return n--;
          }
        };
  }
}
