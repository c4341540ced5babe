package gotojava.patterns.values;

import java.math.BigInteger;

/// A Go constant without a type has no size: it must fit only where it becomes a value.
///
/// Go: `src/main/go/untyped-constant/main.go`
///
/// Output:
///
/// ```
/// 4
/// ```
class UntypedConstant {
  static void main() {
    var huge = BigInteger.ONE.shiftLeft(100);
    IO.println(huge.shiftRight(98));
  }
}
