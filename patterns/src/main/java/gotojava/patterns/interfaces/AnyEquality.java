package gotojava.patterns.interfaces;

/// Two values of unknown type are equal when their types and their values are.
///
/// Go: `src/main/go/any-equality/main.go`
///
/// Output:
///
/// ```
/// int and int: true
/// int and long: false
/// ```
class AnyEquality {
  static void main() {
    Object small = 1000;
    Object same = 1000;
    Object wide = 1000L;
    IO.println("int and int: " + small.equals(same));
    IO.println("int and long: " + small.equals(wide));
  }
}
