package gotojava.patterns.pointers;

/// Swapping parameters swaps the method's own copies: Java passes references, and passes them by
/// value.
///
/// Error Prone sees assignments that nobody reads (`UnusedVariable`), so it is silenced here.
///
/// Go: `src/main/go/swap/main.go`
///
/// Output:
///
/// ```
/// left is A, right is B
/// ```
///
/// Go prints: its function got the addresses of the variables
///
/// ```
/// left is B, right is A
/// ```
class NaiveSwap {
  static void main() {
    var left = "A";
    var right = "B";
    swap(left, right);
    IO.println("left is " + left + ", right is " + right);
  }

  @SuppressWarnings("UnusedVariable")
  static void swap(String a, String b) {
    var kept = a;
    a = b;
    b = kept;
  }
}
