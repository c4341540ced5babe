package gotojava.patterns.loops;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Where a string's bytes are not UTF-8, both languages read the replacement character U+FFFD.
///
/// Go replaces each byte while it reads, and the string keeps them. Java replaces when it decodes,
/// the two bytes of a cut-off sequence by one character: what they were is gone.
///
/// Go: `src/main/go/range-invalid-utf8/main.go`
///
/// Output:
///
/// ```
/// 0 U+0061
/// 1 U+FFFD
/// 2 U+0062
/// encoded again: 5 bytes
/// ```
///
/// Go prints: each byte is read as one replacement character, and none of them is lost
///
/// ```
/// 0 U+0061
/// 1 U+FFFD
/// 2 U+FFFD
/// 3 U+0062
/// still 4 bytes
/// ```
class RangeInvalidUtf8 {
  static void main() {
    byte[] bytes = {'a', (byte) 0xe4, (byte) 0xb8, 'b'};
    var text = new String(bytes, UTF_8);
    for (int i = 0; i < text.length(); i++) {
      IO.println("%d U+%04X".formatted(i, text.codePointAt(i)));
    }
    IO.println("encoded again: " + text.getBytes(UTF_8).length + " bytes");
  }
}
