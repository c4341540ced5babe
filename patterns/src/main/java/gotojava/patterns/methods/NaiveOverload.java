package gotojava.patterns.methods;

import java.util.List;

/// An overload for each type looks like a type switch, and is none: javac chooses by the type of
/// the variable.
///
/// Go: none, it has no overloading
///
/// Output:
///
/// ```
/// something else
/// something else
/// something else
/// text one
/// ```
class NaiveOverload {
  static void main() {
    for (var value : List.<Object>of(1, "one", 'i')) {
      IO.println(describe(value));
    }
    IO.println(describe("one"));
  }

  static String describe(Integer n) {
    return "number " + n;
  }

  static String describe(String text) {
    return "text " + text;
  }

  static String describe(Object value) {
    return "something else";
  }
}
