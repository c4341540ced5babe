package gotojava.patterns.values;

/// A Go constant's type takes any number; a Java enum has its constants and no others.
///
/// Go: `src/main/go/unknown-constant/main.go`
///
/// Output:
///
/// ```
/// INFO
/// ```
///
/// Fails with: `java.lang.ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2`
///
/// Go prints: a conversion asks nothing
///
/// ```
/// INFO
/// level(2)
/// ```
class UnknownConstant {
  static void main() {
    for (int number = 1; number < 3; number++) {
      IO.println(Level.values()[number]);
    }
  }

  enum Level {
    DEBUG,
    INFO
  }
}
