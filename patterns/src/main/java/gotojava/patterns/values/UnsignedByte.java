package gotojava.patterns.values;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A Go byte is 0 to 255; Java's is -128 to 127, and `toUnsignedInt`, or `& 0xFF`, gives Go's
/// number.
///
/// Go: `src/main/go/unsigned-byte/main.go`
///
/// Output:
///
/// ```
/// 195
/// true
/// ```
class UnsignedByte {
  static void main() {
    byte first = "é".getBytes(UTF_8)[0];
    IO.println(Byte.toUnsignedInt(first));
    IO.println((first & 0xFF) == 0xC3);
  }
}
