package gotojava.patterns.slices;

import java.util.Arrays;

/// A list made of an array writes through to it, and cannot grow.
///
/// Go: `src/main/go/naive-as-list/main.go`
///
/// Output:
///
/// ```
/// amy bob
/// ```
///
/// Fails with: `java.lang.UnsupportedOperationException`
///
/// Go prints: append moves to a larger array
///
/// ```
/// amy bob
/// amy bob cy
/// ```
class NaiveAsList {
  static void main() {
    String[] names = {"ann", "bob"};
    var list = Arrays.asList(names);
    list.set(0, "amy");
    IO.println(String.join(" ", names));
    list.add("cy");
  }
}
