package gotojava.patterns.strings;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Cutting at a fixed offset cuts a character in two: Go keeps some of its bytes, Java half of its
/// surrogate pair.
///
/// Go: `src/main/go/naive-truncate/main.go`
///
/// Output:
///
/// ```
/// ends with D83D
/// as text: Go ?
/// ```
///
/// Go prints: what is no UTF-8 reads as the replacement character
///
/// ```
/// ends with F0
/// as text: Go �
/// ```
class NaiveTruncate {
  static void main() {
    var title = "Go 🙂 Java";
    var cut = title.substring(0, 4);
    IO.println("ends with %X".formatted((int) cut.charAt(3)));
    IO.println("as text: " + new String(cut.getBytes(UTF_8), UTF_8));
  }
}
