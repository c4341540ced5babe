package gotojava.patterns.values;

/// Division cuts towards zero and the remainder has the sign of the dividend, so a position in a
/// ring needs more.
///
/// Go: `src/main/go/integer-division/main.go`
///
/// Output:
///
/// ```
/// -3 remainder -1
/// in a ring of 5: 3
/// ```
class IntegerDivision {
  static void main() {
    int n = -7;
    IO.println(n / 2 + " remainder " + n % 2);
    IO.println("in a ring of 5: " + Math.floorMod(n, 5));
  }
}
