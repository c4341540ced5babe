package gotojava.patterns.values;

/// A negative shift count is a bug: Go panics, Java takes its low bits, here 31.
///
/// Go: `src/main/go/negative-shift/main.go`
///
/// Output:
///
/// ```
/// 2
/// -2147483648
/// ```
///
/// Go prints: it ends at the negative count
///
/// ```
/// 2
/// ```
///
/// Go fails with: `negative shift amount`
class NegativeShift {
  static void main() {
    for (int count = 1; count > -2; count -= 2) {
      IO.println(1 << count);
    }
  }
}
