package gotojava.patterns.interfaces;

/// Claiming a type instead of asking for it ends the program when the claim is wrong.
///
/// Go: `src/main/go/failed-assertion/main.go`
///
/// Fails with: `ClassCastException: class java.lang.String cannot be cast to`
///
/// Go fails with: `interface conversion: interface {} is string, not int`
class FailedAssertion {
  static void main() {
    Object value = "forty-two";
    var n = (Integer) value;
    IO.println("number " + n);
  }
}
