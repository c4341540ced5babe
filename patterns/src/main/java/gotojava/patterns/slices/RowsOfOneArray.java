package gotojava.patterns.slices;

/// The rows of a table may be cut from one array; the third index keeps them apart.
///
/// Go: `src/main/go/rows-of-one-array/main.go`
///
/// Output:
///
/// ```
/// [[0 0 0 9] [7 0 0]]
/// [0 0 0 7 0 0]
/// ```
class RowsOfOneArray {
  static void main() {
    var cells = Slice.make(0, 6);
    var rows = Slice.of(cells.slice(0, 3, 3), cells.slice(3, 6, 6));
    rows.get(1).set(0, 7);
    rows.set(0, rows.get(0).append(9));
    IO.println(rows);
    IO.println(cells);
  }
}
