package gotojava.patterns.values;

/// Go's `>>` keeps the sign of a signed number and shifts zeros into an unsigned one; Java has `>>`
/// and `>>>`.
///
/// Go: `src/main/go/shift-right/main.go`
///
/// Output:
///
/// ```
/// -4
/// 2147483644
/// ```
class ShiftRight {
  static void main() {
    int n = -8;
    IO.println(n >> 1);
    IO.println(n >>> 1);
  }
}
