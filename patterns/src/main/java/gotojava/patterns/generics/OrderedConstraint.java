package gotojava.patterns.generics;

import java.util.List;

/// The largest of any values that have an order: Go's is the operator `<`, Java's a method.
///
/// Go: `src/main/go/ordered-constraint/main.go`
///
/// Output:
///
/// ```
/// 9
/// plum
/// ```
class OrderedConstraint {
  static void main() {
    IO.println(largest(List.of(3, 9, 4)));
    IO.println(largest(List.of("pear", "plum")));
  }

  static <T extends Comparable<? super T>> T largest(List<T> values) {
    var largest = values.getFirst();
    for (var value : values) {
      if (largest.compareTo(value) < 0) largest = value;
    }
    return largest;
  }
}
