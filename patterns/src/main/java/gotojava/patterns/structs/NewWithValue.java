package gotojava.patterns.structs;

import java.util.OptionalInt;

/// A field that may be missing is a pointer in Go, made by `new` from a value; in Java it is an
/// `Optional`, or a null that the type admits to.
///
/// Go: `src/main/go/new-with-value/main.go`
///
/// Output:
///
/// ```
/// Ann is 28
/// Bob is of unknown age
/// ```
class NewWithValue {
  static void main() {
    show("Ann", OptionalInt.of(28));
    show("Bob", OptionalInt.empty());
  }

  static void show(String name, OptionalInt age) {
    IO.println(name + " is " + (age.isEmpty() ? "of unknown age" : age.getAsInt()));
  }
}
