package gotojava.patterns.slices;

import java.util.List;

/// A stream filters into a new list and leaves the old one alone.
///
/// Go: `src/main/go/filter-in-place/main.go`
///
/// Output:
///
/// ```
/// kept: ann cy
/// list: ann bob cy bea
/// ```
///
/// Go prints: the array is used twice
///
/// ```
/// kept: ann cy
/// array: ann cy cy bea
/// ```
class FilterInPlaceJdk {
  static void main() {
    var names = List.of("ann", "bob", "cy", "bea");
    var kept = names.stream().filter(name -> !name.startsWith("b")).toList();
    IO.println("kept: " + String.join(" ", kept));
    IO.println("list: " + String.join(" ", names));
  }
}
