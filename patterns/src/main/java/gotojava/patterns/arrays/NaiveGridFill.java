package gotojava.patterns.arrays;

import java.util.Arrays;

/// Filling a grid with one row puts the same row everywhere.
///
/// Go: none, the rows of its array are values, which two places cannot share
///
/// Output:
///
/// ```
/// second row 9
/// ```
class NaiveGridFill {
  static void main() {
    var grid = new int[2][];
    Arrays.fill(grid, new int[3]);
    grid[0][0] = 9;
    IO.println("second row " + grid[1][0]);
  }
}
