package gotojava.patterns.arrays;

import java.util.Arrays;

/// An array's own `equals` asks only if it is the same array, and `Arrays.equals` asks the rows
/// that.
///
/// Go: `src/main/go/array-equality/main.go`
///
/// Output:
///
/// ```
/// false
/// false
/// ```
///
/// Go prints: `==` compares the elements, however deep
///
/// ```
/// true
/// true
/// ```
class NaiveArrayEquality {
  @SuppressWarnings("ArrayEquals")
  static void main() {
    int[] row = {1, 2};
    int[] same = {1, 2};
    IO.println(row.equals(same));
    int[][] grid = {row, same};
    int[][] turned = {same, row};
    IO.println(Arrays.equals(grid, turned));
  }
}
