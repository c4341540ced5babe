package gotojava.patterns.slices;

import java.util.Arrays;

/// A part of an array is copied in one step, to an array just as long.
///
/// Go: `src/main/go/copy-slice/main.go`
///
/// Output:
///
/// ```
/// 2 copied: amy bob
/// still: ann bob cy
/// ```
class CopySliceJdk {
  static void main() {
    String[] names = {"ann", "bob", "cy"};
    var copied = Arrays.copyOfRange(names, 0, 2);
    copied[0] = "amy";
    IO.println(copied.length + " copied: " + String.join(" ", copied));
    IO.println("still: " + String.join(" ", names));
  }
}
