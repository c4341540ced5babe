package gotojava.patterns.strings;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Bytes taken from a string are a copy: changing them leaves the string as it was.
///
/// Go: `src/main/go/string-bytes/main.go`
///
/// Output:
///
/// ```
/// gopher Gopher
/// ```
class StringBytes {
  static void main() {
    var word = "gopher";
    byte[] letters = word.getBytes(UTF_8);
    letters[0] = 'G';
    IO.println(word + " " + new String(letters, UTF_8));
  }
}
