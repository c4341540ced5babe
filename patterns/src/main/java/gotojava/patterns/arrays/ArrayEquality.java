package gotojava.patterns.arrays;

import java.util.Arrays;

/// Two Go arrays are equal when their elements are; Java asks `Arrays.equals`, for nested ones
/// `deepEquals`.
///
/// Go: `src/main/go/array-equality/main.go`
///
/// Output:
///
/// ```
/// true
/// true
/// ```
class ArrayEquality {
  static void main() {
    int[] row = {1, 2};
    int[] same = {1, 2};
    IO.println(Arrays.equals(row, same));
    int[][] grid = {row, same};
    int[][] turned = {same, row};
    IO.println(Arrays.deepEquals(grid, turned));
  }
}
