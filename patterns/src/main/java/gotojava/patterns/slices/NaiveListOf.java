package gotojava.patterns.slices;

import java.util.List;

/// A list from `List.of` is never changed, not even in place.
///
/// Go: `src/main/go/naive-list-of/main.go`
///
/// Fails with: `java.lang.UnsupportedOperationException`
///
/// Go prints: every slice may be written to
///
/// ```
/// ann bob
/// ```
class NaiveListOf {
  static void main() {
    var names = List.of("bob", "ann");
    sort(names);
    IO.println(String.join(" ", names));
  }

  static void sort(List<String> names) {
    names.sort(null);
  }
}
