package gotojava.patterns.values;

/// NaN equals nothing, itself included, and 0 equals -0; as objects Java compares their bits, and
/// says the opposite.
///
/// Go: `src/main/go/not-a-number/main.go`
///
/// Output:
///
/// ```
/// NaN: false
/// its bits: true
/// zeros: true
/// their bits: false
/// ```
class NotANumber {
  static void main() {
    Double first = Double.NaN;
    Double second = Double.NaN;
    IO.println("NaN: " + (first.doubleValue() == second.doubleValue()));
    IO.println("its bits: " + first.equals(second));
    Double zero = 0.0;
    Double minusZero = -0.0;
    IO.println("zeros: " + (zero.doubleValue() == minusZero.doubleValue()));
    IO.println("their bits: " + zero.equals(minusZero));
  }
}
