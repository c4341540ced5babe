package gotojava.patterns.values;

import java.time.Duration;

/// A product of constants that needs more than 32 bits: Java has to be told with an L at the first
/// factor.
///
/// Go: `src/main/go/constant-product/main.go`
///
/// Output:
///
/// ```
/// 31536000000
/// 31536000000
/// ```
class ConstantProduct {
  static void main() {
    long millisPerYear = 1000L * 60 * 60 * 24 * 365;
    IO.println(millisPerYear);
    IO.println(Duration.ofDays(365).toMillis());
  }
}
