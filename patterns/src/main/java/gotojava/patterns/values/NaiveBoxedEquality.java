package gotojava.patterns.values;

import java.util.List;

/// `==` on boxed numbers asks for the same object: up to 127 they are shared, so a test with small
/// numbers passes.
///
/// Go: `src/main/go/boxed-equality/main.go`
///
/// Output:
///
/// ```
/// 127: true
/// 128: false
/// ```
///
/// Go prints: its slices hold the numbers themselves
///
/// ```
/// 127: true
/// 128: true
/// ```
class NaiveBoxedEquality {
  @SuppressWarnings({"BoxedPrimitiveEquality", "ReferenceEquality"})
  static void main() {
    var numbers = List.of(127, 127, 128, 128);
    IO.println("127: " + (numbers.get(0) == numbers.get(1)));
    IO.println("128: " + (numbers.get(2) == numbers.get(3)));
  }
}
