package gotojava.patterns.methods;

/// A type of its own gives a number a meaning and methods; Go names one, Java wraps it in a record.
///
/// Go: `src/main/go/named-type/main.go`
///
/// Output:
///
/// ```
/// in Fahrenheit: 212.0
/// degrees apart: 63.0
/// ```
class NamedType {
  static void main() {
    var boiling = new Celsius(100);
    var body = new Celsius(37);
    IO.println("in Fahrenheit: " + boiling.fahrenheit());
    IO.println("degrees apart: " + (boiling.degrees() - body.degrees()));
  }

  record Celsius(double degrees) {
    double fahrenheit() {
      return degrees * 9 / 5 + 32;
    }
  }
}
