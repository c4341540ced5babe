package gotojava.patterns.slices;

/// Copy fills the target as far as both reach, and tells how far that was.
///
/// Go: `src/main/go/copy-slice/main.go`
///
/// Output:
///
/// ```
/// 2 copied: amy bob
/// still: ann bob cy
/// ```
class CopySlice {
  static void main() {
    var names = Slice.of("ann", "bob", "cy");
    var copied = Slice.make("", 2);
    var count = Slice.copy(copied, names);
    copied.set(0, "amy");
    IO.println(count + " copied: " + String.join(" ", copied));
    IO.println("still: " + String.join(" ", names));
  }
}
