package gotojava.patterns.values;

/// A floating-point number loses its fraction on the way to an integer; where it does not fit, Java
/// takes the nearest and Go promises nothing.
///
/// Go: `src/main/go/float-to-int/main.go`
///
/// Output:
///
/// ```
/// fraction: -3
/// too large: 2147483647
/// not a number: 0
/// ```
///
/// Go prints, pattern: the last two depend on the processor
///
/// ```
/// fraction: -3
/// too large: {_}
/// not a number: {_}
/// ```
class FloatToInt {
  static void main() {
    double[] numbers = {-3.9, 1e10, Double.NaN};
    IO.println("fraction: " + (int) numbers[0]);
    IO.println("too large: " + (int) numbers[1]);
    IO.println("not a number: " + (int) numbers[2]);
  }
}
