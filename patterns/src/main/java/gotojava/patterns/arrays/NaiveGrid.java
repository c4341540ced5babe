package gotojava.patterns.arrays;

/// Cloning an array of arrays copies the references: the two grids share their rows.
///
/// Go: `src/main/go/grid/main.go`
///
/// Output:
///
/// ```
/// grid 9, copy 9
/// ```
///
/// Go prints: the elements are copied, row by row
///
/// ```
/// grid 0, copy 9
/// ```
class NaiveGrid {
  static void main() {
    var grid = new int[2][3];
    int[][] copy = grid.clone();
    copy[0][0] = 9;
    IO.println("grid " + grid[0][0] + ", copy " + copy[0][0]);
  }
}
