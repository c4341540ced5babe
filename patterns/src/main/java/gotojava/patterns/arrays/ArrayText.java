package gotojava.patterns.arrays;

import java.util.Arrays;

/// An array as text: Go prints the elements, Java needs `Arrays.toString`.
///
/// Go: `src/main/go/array-text/main.go`
///
/// Output:
///
/// ```
/// [1, 2, 3]
/// ```
///
/// Go prints: no commas
///
/// ```
/// [1 2 3]
/// ```
class ArrayText {
  static void main() {
    int[] scores = {1, 2, 3};
    IO.println(Arrays.toString(scores));
  }
}
