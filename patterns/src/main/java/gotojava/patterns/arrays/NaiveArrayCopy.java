package gotojava.patterns.arrays;

/// Assigning a Java array copies the reference: there is still one array.
///
/// Go: `src/main/go/array-copy/main.go`
///
/// Output:
///
/// ```
/// original 99, copy 99
/// ```
///
/// Go prints: assignment copies the elements
///
/// ```
/// original 1, copy 99
/// ```
class NaiveArrayCopy {
  static void main() {
    int[] original = {1, 2, 3};
    int[] copy = original;
    copy[0] = 99;
    IO.println("original " + original[0] + ", copy " + copy[0]);
  }
}
