package gotojava.patterns.values;

import java.math.BigDecimal;

/// Go computes constants exactly, so 0.1 + 0.2 is 0.3 until they become variables; Java's constants
/// are doubles already.
///
/// Go: `src/main/go/constant-arithmetic/main.go`
///
/// Output:
///
/// ```
/// constants: false
/// variables: false
/// decimals: true
/// ```
///
/// Go prints: the first sum is the compiler's, and exact
///
/// ```
/// constants: true
/// variables: false
/// decimals: true
/// ```
class ConstantArithmetic {
  static void main() {
    IO.println("constants: " + (0.1 + 0.2 == 0.3));
    double x = 0.1;
    double y = 0.2;
    IO.println("variables: " + (x + y == 0.3));
    var sum = new BigDecimal("0.1").add(new BigDecimal("0.2"));
    IO.println("decimals: " + (sum.compareTo(new BigDecimal("0.3")) == 0));
  }
}
