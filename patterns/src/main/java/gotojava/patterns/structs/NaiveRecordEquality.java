package gotojava.patterns.structs;

/// A record with an array compares which array it is, not what is in it.
///
/// Go: `src/main/go/naive-record-equality/main.go`
///
/// Output:
///
/// ```
/// same squares: false
/// ```
///
/// Go prints: an array is a value, and `==` compares its elements
///
/// ```
/// same squares: true
/// ```
class NaiveRecordEquality {
  static void main() {
    var board = new Board(new int[] {1, 0, 2});
    var again = new Board(new int[] {1, 0, 2});
    IO.println("same squares: " + board.equals(again));
  }

  @SuppressWarnings("ArrayRecordComponent")
  record Board(int[] squares) {}
}
