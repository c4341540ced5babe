package gotojava.patterns.values;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A Java byte above 127 is negative, and equals no number that has the same bits.
///
/// Go: `src/main/go/unsigned-byte/main.go`
///
/// Output:
///
/// ```
/// -61
/// false
/// ```
///
/// Go prints: its bytes are unsigned
///
/// ```
/// 195
/// true
/// ```
class NaiveByte {
  @SuppressWarnings("ComparisonOutOfRange")
  static void main() {
    byte first = "é".getBytes(UTF_8)[0];
    IO.println(first);
    IO.println(first == 0xC3);
  }
}
