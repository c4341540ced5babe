package gotojava.patterns.values;

/// Without the L, Java multiplies ints: the product wraps before it becomes a long.
///
/// Go: `src/main/go/constant-product/main.go`
///
/// Output:
///
/// ```
/// 1471228928
/// ```
///
/// Go prints: the constant is exact and fits an int64
///
/// ```
/// 31536000000
/// 31536000000
/// ```
class NaiveConstantProduct {
  @SuppressWarnings({"ConstantOverflow", "NarrowCalculation"})
  static void main() {
    long millisPerYear = 1000 * 60 * 60 * 24 * 365;
    IO.println(millisPerYear);
  }
}
