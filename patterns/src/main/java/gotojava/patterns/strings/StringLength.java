package gotojava.patterns.strings;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The length of a string counts bytes in Go and UTF-16 units in Java; neither counts characters.
///
/// Go: `src/main/go/string-length/main.go`
///
/// Output:
///
/// ```
/// length 7
/// code points 6
/// in UTF-8 10
/// ```
///
/// Go prints: its strings are UTF-8 as they stand
///
/// ```
/// length 10
/// code points 6
/// in UTF-16 7
/// ```
class StringLength {
  static void main() {
    var text = "café 🙂";
    IO.println("length " + text.length());
    IO.println("code points " + text.codePointCount(0, text.length()));
    IO.println("in UTF-8 " + text.getBytes(UTF_8).length);
  }
}
