package gotojava.patterns.generics;

/// At run time a Go value knows its type arguments; a Java object knows only its class.
///
/// Go: `src/main/go/erasure/main.go`
///
/// Output:
///
/// ```
/// Box
/// Box
/// same type: true
/// ```
///
/// Go prints: each instantiation is a type of its own
///
/// ```
/// main.box[int]
/// main.box[string]
/// same type: false
/// ```
class Erasure {
  static void main() {
    var number = new Box<>(7);
    var name = new Box<>("ann");
    IO.println(number.getClass().getSimpleName());
    IO.println(name.getClass().getSimpleName());
    IO.println("same type: " + number.getClass().equals(name.getClass()));
  }

  record Box<T>(T value) {}
}
