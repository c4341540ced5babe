package gotojava.patterns.interfaces;

/// Interfaces that hold values compare the values; interfaces that hold pointers compare the
/// pointers.
///
/// Go: `src/main/go/interface-equality/main.go`
///
/// Output:
///
/// ```
/// equal values: true
/// equal identities: false
/// ```
class InterfaceEquality {
  static void main() {
    Shape first = new Square(2);
    Shape second = new Square(2);
    IO.println("equal values: " + first.equals(second));
    first = new Canvas();
    second = new Canvas();
    IO.println("equal identities: " + first.equals(second));
  }

  interface Shape {}

  record Square(int side) implements Shape {}

  static class Canvas implements Shape {}
}
