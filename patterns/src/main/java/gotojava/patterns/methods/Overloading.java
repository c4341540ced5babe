package gotojava.patterns.methods;

import java.util.List;

/// One function for values of several types asks the value what it is, while the program runs.
///
/// Go: `src/main/go/overloading/main.go`
///
/// Output:
///
/// ```
/// number 1
/// text one
/// something else
/// ```
class Overloading {
  static void main() {
    for (var value : List.of(1, "one", 'i')) {
      IO.println(describe(value));
    }
  }

  static String describe(Object value) {
    return switch (value) {
      case Integer n -> "number " + n;
      case String text -> "text " + text;
      default -> "something else";
    };
  }
}
