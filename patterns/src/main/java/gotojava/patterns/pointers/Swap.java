package gotojava.patterns.pointers;

/// A function swaps its caller's variables through pointers; a Java method returns new values.
///
/// Go: `src/main/go/swap/main.go`
///
/// Output:
///
/// ```
/// left is B, right is A
/// ```
class Swap {
  static void main() {
    var pair = new Pair("A", "B").swapped();
    IO.println("left is " + pair.left() + ", right is " + pair.right());
  }

  record Pair(String left, String right) {
    Pair swapped() {
      return new Pair(right, left);
    }
  }
}
