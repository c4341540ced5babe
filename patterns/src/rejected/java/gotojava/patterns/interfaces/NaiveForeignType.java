package gotojava.patterns.interfaces;

/// Handing over the object itself, as Go code does: to have the method is not enough, the class
/// must name the interface.
///
/// Go: `src/main/go/foreign-type/main.go`
///
/// Does not compile: `StringBuilder cannot be converted to`
///
/// Go prints: having the method is enough
///
/// ```
/// length 5
/// length 3
/// ```
class NaiveForeignType {
  static void main() {
    Sized sized = new StringBuilder("hello");
    IO.println("length " + sized.length());
  }

  interface Sized {
    int length();
  }
}
