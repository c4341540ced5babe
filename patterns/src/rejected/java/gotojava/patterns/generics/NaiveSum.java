package gotojava.patterns.generics;

import java.util.List;

/// `Number` as the constraint: it is a class with conversions, and has no plus.
///
/// Go: `src/main/go/numeric-constraint/main.go`
///
/// Does not compile: `bad operand types for binary operator '+'`
///
/// Go prints: every type its constraint lists has a plus, so the function may use it
///
/// ```
/// 6
/// 3.75
/// ```
class NaiveSum {
  static void main() {
    IO.println(sum(List.of(1, 2, 3), 0));
    IO.println(sum(List.of(1.5, 2.25), 0.0));
  }

  static <T extends Number> T sum(List<T> values, T zero) {
    var total = zero;
    for (var value : values) {
      total = total + value;
    }
    return total;
  }
}
