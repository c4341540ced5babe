package gotojava.patterns.arrays;

import java.util.HashSet;

/// A Go array is a key by its elements; in Java a record, or an unmodifiable list, is that key.
///
/// Go: `src/main/go/array-key/main.go`
///
/// Output:
///
/// ```
/// true
/// ```
class ArrayKey {
  static void main() {
    var visited = new HashSet<Cell>();
    visited.add(new Cell(1, 2));
    IO.println(visited.contains(new Cell(1, 2)));
  }

  record Cell(int row, int column) {}
}
