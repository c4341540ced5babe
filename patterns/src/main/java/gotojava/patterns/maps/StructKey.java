package gotojava.patterns.maps;

import java.util.HashMap;

/// A struct of comparable fields is a key; in Java a record is.
///
/// Go: `src/main/go/struct-key/main.go`
///
/// Output:
///
/// ```
/// 1,2 holds a rook
/// 1 of 2
/// ```
class StructKey {
  static void main() {
    var board = new HashMap<Square, String>();
    board.put(new Square(1, 2), "knight");
    board.put(new Square(1, 2), "rook");
    board.put(new Square(3, 2), "pawn");
    IO.println("1,2 holds a " + board.get(new Square(1, 2)));
    IO.println(board.keySet().stream().filter(s -> s.x() == 1).count() + " of " + board.size());
  }

  record Square(int x, int y) {}
}
