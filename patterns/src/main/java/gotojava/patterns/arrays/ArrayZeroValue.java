package gotojava.patterns.arrays;

/// An array without a literal holds zero values: for text that is "" in Go and null in Java.
///
/// Go: `src/main/go/array-zero-value/main.go`
///
/// Output:
///
/// ```
/// count [0]
/// name [null]
/// ```
///
/// Go prints: a string is never nil
///
/// ```
/// count [0]
/// name []
/// ```
class ArrayZeroValue {
  static void main() {
    var counts = new int[3];
    var names = new String[2];
    IO.println("count [" + counts[0] + "]");
    IO.println("name [" + names[0] + "]");
  }
}
