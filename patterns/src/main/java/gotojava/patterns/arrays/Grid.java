package gotojava.patterns.arrays;

import java.util.Arrays;

/// An array of arrays is one block of elements in Go, and copies as one; in Java it is an array of
/// references to rows.
///
/// Go: `src/main/go/grid/main.go`
///
/// Output:
///
/// ```
/// grid 0, copy 9
/// ```
class Grid {
  static void main() {
    var grid = new int[2][3];
    int[][] copy = Arrays.stream(grid).map(int[]::clone).toArray(int[][]::new);
    copy[0][0] = 9;
    IO.println("grid " + grid[0][0] + ", copy " + copy[0][0]);
  }
}
