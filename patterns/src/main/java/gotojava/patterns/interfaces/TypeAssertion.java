package gotojava.patterns.interfaces;

import java.util.List;

/// Ask whether a value has a type, and have it as that type if so.
///
/// Go: `src/main/go/type-assertion/main.go`
///
/// Output:
///
/// ```
/// number, the next is 43
/// no number: forty-two
/// ```
class TypeAssertion {
  static void main() {
    for (var value : List.of(42, "forty-two")) {
      if (value instanceof Integer n) {
        IO.println("number, the next is " + (n + 1));
      } else {
        IO.println("no number: " + value);
      }
    }
  }
}
