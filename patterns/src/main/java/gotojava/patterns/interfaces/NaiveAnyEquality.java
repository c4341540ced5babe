package gotojava.patterns.interfaces;

/// Comparing two objects with `==`, as Go compares what is in two interfaces: Java compares where
/// they are.
///
/// Go: `src/main/go/any-equality/main.go`
///
/// Output:
///
/// ```
/// int and int: false
/// int and long: false
/// ```
///
/// Go prints: it compares types and values
///
/// ```
/// int and int: true
/// int and long: false
/// ```
class NaiveAnyEquality {
  @SuppressWarnings("ReferenceEquality")
  static void main() {
    Object small = 1000;
    Object same = 1000;
    Object wide = 1000L;
    IO.println("int and int: " + (small == same));
    IO.println("int and long: " + (small == wide));
  }
}
