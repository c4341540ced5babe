package gotojava.patterns.values;

/// Where wrapping around would be a bug, Java has the exact methods; in Go one computes wider and
/// compares.
///
/// Go: `src/main/go/checked-addition/main.go`
///
/// Output:
///
/// ```
/// 3
/// integer overflow
/// ```
class CheckedAddition {
  static void main() {
    try {
      IO.println(Math.addExact(1, 2));
      IO.println(Math.addExact(Integer.MAX_VALUE, 1));
    } catch (ArithmeticException e) {
      IO.println(e.getMessage());
    }
  }
}
