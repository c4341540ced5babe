package gotojava.patterns.interfaces;

/// A method that happens to have the name and the signature satisfies the interface, meant or not.
///
/// Go: `src/main/go/accidental-interface/main.go`
///
/// Output:
///
/// ```
/// Guitar[count=6]
/// ```
///
/// Go prints: Println takes the method for the one that says how to print
///
/// ```
/// E A D G B E
/// ```
class AccidentalInterface {
  static void main() {
    IO.println(new Guitar(6));
  }

  record Guitar(int count) {
    String string() {
      return "E A D G B E";
    }
  }
}
