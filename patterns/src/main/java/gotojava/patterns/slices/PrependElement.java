package gotojava.patterns.slices;

/// To put an element in front, append all the others to it.
///
/// Go: `src/main/go/prepend-element/main.go`
///
/// Output:
///
/// ```
/// ann bob cy
/// ```
class PrependElement {
  static void main() {
    var names = Slice.of("bob", "cy");
    names = Slice.of("ann").appendAll(names);
    IO.println(String.join(" ", names));
  }
}
