package gotojava.patterns.arrays;

/// An index beyond the end fails when it is used, and the message names index and length.
///
/// Go: `src/main/go/array-bounds/main.go`
///
/// Output:
///
/// ```
/// score 90
/// ```
///
/// Fails with: `java.lang.ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3`
///
/// Go fails with: `index out of range [3] with length 3` the same in other words
class ArrayBounds {
  static void main() {
    int[] scores = {70, 80, 90};
    for (int i = 2; i <= scores.length; i++) {
      IO.println("score " + scores[i]);
    }
  }
}
