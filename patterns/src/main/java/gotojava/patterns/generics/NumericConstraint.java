package gotojava.patterns.generics;

import java.util.List;
import java.util.function.BinaryOperator;

/// Adding values of any number type: Go's constraint lists the types, Java is handed the operator.
///
/// Go: `src/main/go/numeric-constraint/main.go`
///
/// Output:
///
/// ```
/// 6
/// 3.75
/// ```
class NumericConstraint {
  static void main() {
    IO.println(sum(List.of(1, 2, 3), 0, Integer::sum));
    IO.println(sum(List.of(1.5, 2.25), 0.0, Double::sum));
  }

  static <T> T sum(List<T> values, T zero, BinaryOperator<T> plus) {
    var total = zero;
    for (var value : values) {
      total = plus.apply(total, value);
    }
    return total;
  }
}
