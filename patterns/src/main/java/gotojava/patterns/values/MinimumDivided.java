package gotojava.patterns.values;

/// The smallest integer has no positive counterpart: divided by -1, or negated, it is itself.
///
/// Go: `src/main/go/minimum-divided/main.go`
///
/// Output:
///
/// ```
/// -2147483648
/// -2147483648
/// 0
/// ```
class MinimumDivided {
  static void main() {
    int least = Integer.MIN_VALUE;
    int minusOne = -1;
    IO.println(least / minusOne);
    IO.println(Math.abs(least));
    IO.println(least % minusOne);
  }
}
