package gotojava.patterns.arrays;

/// A Java array prints its type and a hash code.
///
/// Go: `src/main/go/array-text/main.go`
///
/// Output pattern:
///
/// ```
/// [I@{_}
/// ```
///
/// Go prints: it prints the elements
///
/// ```
/// [1 2 3]
/// ```
class NaiveArrayText {
  static void main() {
    int[] scores = {1, 2, 3};
    IO.println(scores);
  }
}
