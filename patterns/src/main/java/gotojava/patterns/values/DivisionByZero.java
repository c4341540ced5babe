package gotojava.patterns.values;

/// Dividing by zero gives infinity or NaN for floating point, and fails for integers.
///
/// Go: `src/main/go/division-by-zero/main.go`
///
/// Output:
///
/// ```
/// infinite: true
/// not a number: true
/// ```
///
/// Fails with: `java.lang.ArithmeticException: / by zero`
///
/// Go fails with: `integer divide by zero` the same in other words
class DivisionByZero {
  static void main() {
    double none = 0;
    IO.println("infinite: " + Double.isInfinite(1 / none));
    IO.println("not a number: " + Double.isNaN(0 / none));
    int zero = 0;
    IO.println(1 / zero);
  }
}
