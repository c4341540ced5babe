package gotojava.patterns.structs;

/// A constructor function refuses bad values, and anyone in the package can go around it; a
/// record's constructor cannot be gone around.
///
/// Go: `src/main/go/constructor-validation/main.go`
///
/// Output:
///
/// ```
/// 2 to 5
/// refused: 5 is above 2
/// ```
///
/// Go prints: a literal asks nobody
///
/// ```
/// 2 to 5
/// refused: 5 is above 2
/// all the same: 5 to 2
/// ```
class ConstructorValidation {
  static void main() {
    var fine = new Span(2, 5);
    IO.println(fine.low() + " to " + fine.high());
    try {
      var never = new Span(5, 2);
      IO.println(never.low() + " to " + never.high());
    } catch (IllegalArgumentException e) {
      IO.println("refused: " + e.getMessage());
    }
  }

  record Span(int low, int high) {
    Span {
      if (low > high) {
        throw new IllegalArgumentException(low + " is above " + high);
      }
    }
  }
}
