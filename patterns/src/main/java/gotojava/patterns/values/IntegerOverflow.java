package gotojava.patterns.values;

/// An integer variable that overflows wraps around in both languages, and nobody is told.
///
/// Go: `src/main/go/integer-overflow/main.go`
///
/// Output:
///
/// ```
/// -2147483648
/// ```
class IntegerOverflow {
  static void main() {
    int n = Integer.MAX_VALUE;
    n++;
    IO.println(n);
  }
}
