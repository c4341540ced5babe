package gotojava.patterns.generics;

/// `new T[n]`: an array knows its element type at run time, and T is gone by then.
///
/// Go: `src/main/go/make-elements/main.go`
///
/// Does not compile: `generic array creation`
///
/// Go prints: it makes a slice of the real element type
///
/// ```
/// 2 0 0
/// ```
class NaiveNewArray {
  static void main() {
    StringBuilder[] lines = make(3);
    IO.println(lines.length);
  }

  static <T> T[] make(int count) {
    return new T[count];
  }
}
