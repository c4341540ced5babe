package gotojava.patterns.values;

/// Shifting by the width or more leaves nothing in Go; Java shifts by the remainder.
///
/// An int takes the low five bits of the count, a long the low six.
///
/// Go: `src/main/go/shift-count/main.go`
///
/// Output:
///
/// ```
/// by 31: -2147483648 2147483648
/// by 32: 1 4294967296
/// by 64: 1 1
/// ```
///
/// Go prints: bits that are shifted out are gone
///
/// ```
/// by 31: -2147483648 2147483648
/// by 32: 0 4294967296
/// by 64: 0 0
/// ```
class ShiftCount {
  static void main() {
    for (int count : new int[] {31, 32, 64}) {
      IO.println("by " + count + ": " + (1 << count) + " " + (1L << count));
    }
  }
}
