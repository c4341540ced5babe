package gotojava.patterns.reflection;

import java.util.List;
import java.util.Objects;

/// Equal all the way down: Go's goes through everything, Java's through arrays and no further.
///
/// Go: `src/main/go/deep-equality/main.go`
///
/// Output:
///
/// ```
/// an array of arrays: true
/// a list of arrays: false
/// nothing and empty: false
/// ```
///
/// Go prints: it compares a slice by its elements wherever it lies
///
/// ```
/// an array of arrays: true
/// a list of arrays: true
/// nothing and empty: false
/// ```
class DeepEquality {
  static void main() {
    int[][] rows = {{1, 2}, {3}};
    int[][] same = {{1, 2}, {3}};
    IO.println("an array of arrays: " + Objects.deepEquals(rows, same));
    IO.println("a list of arrays: " + Objects.deepEquals(List.of(rows), List.of(same)));
    IO.println("nothing and empty: " + Objects.deepEquals(null, new int[0]));
  }
}
