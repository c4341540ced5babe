package gotojava.patterns.slices;

/// Filtering into the front of the same array makes no second one, and spoils the first.
///
/// Go: `src/main/go/filter-in-place/main.go`
///
/// Output:
///
/// ```
/// kept: ann cy
/// array: ann cy cy bea
/// ```
class FilterInPlace {
  static void main() {
    var names = Slice.of("ann", "bob", "cy", "bea");
    var kept = names.to(0);
    for (var name : names) {
      if (!name.startsWith("b")) {
        kept = kept.append(name);
      }
    }
    IO.println("kept: " + String.join(" ", kept));
    IO.println("array: " + String.join(" ", names));
  }
}
