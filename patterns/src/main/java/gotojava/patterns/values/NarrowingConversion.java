package gotojava.patterns.values;

/// Converting to a smaller integer type keeps the low bits, in both languages without a word.
///
/// Go: `src/main/go/narrowing-conversion/main.go`
///
/// Output:
///
/// ```
/// 300
/// 44
/// ```
class NarrowingConversion {
  static void main() {
    long wide = (1L << 32) + 300;
    IO.println((int) wide);
    IO.println((byte) wide);
  }
}
