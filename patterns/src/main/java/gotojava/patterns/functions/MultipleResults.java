package gotojava.patterns.functions;

/// A function that computes two things gives both: Go as two results, Java as a record.
///
/// Go: `src/main/go/multiple-results/main.go`
///
/// Output:
///
/// ```
/// 17 by 5 is 3 remainder 2
/// 17 by 7 leaves 3
/// ```
class MultipleResults {
  static void main() {
    var division = divide(17, 5);
    IO.println("17 by 5 is " + division.quotient() + " remainder " + division.remainder());
    IO.println("17 by 7 leaves " + divide(17, 7).remainder());
  }

  static Division divide(int dividend, int divisor) {
    return new Division(dividend / divisor, dividend % divisor);
  }

  record Division(int quotient, int remainder) {}
}
