package gotojava.patterns.pointers;

/// A board of tic-tac-toe that behaves like a value of this Go struct:
///
/// ```go
/// type Board struct {
///     cells [9]rune
///     moves *strings.Builder
/// }
/// ```
///
/// Go copies the array wherever a board or its cells are assigned, passed or returned, and copies
/// the pointer, not what it points to. `==` is true for boards with equal cells and the same
/// pointer. In Java all of this is yours to write: `copy()` stands for Go's assignment, `equals`
/// for `==`.
public final class Board {
  /// The value `Board{cells, moves}`.
  public Board(char[] cells, StringBuilder moves) {
    throw new UnsupportedOperationException("your turn");
  }

  /// The array `b.cells`.
  public char[] cells() {
    throw new UnsupportedOperationException("your turn");
  }

  /// The pointer `b.moves`.
  public StringBuilder moves() {
    throw new UnsupportedOperationException("your turn");
  }

  /// Puts `mark` into a cell and adds the two to the moves, as in `X4`.
  public void play(char mark, int cell) {
    throw new UnsupportedOperationException("your turn");
  }

  /// What `c := b` puts into `c`.
  public Board copy() {
    throw new UnsupportedOperationException("your turn");
  }

  @Override
  public boolean equals(Object other) {
    throw new UnsupportedOperationException("your turn");
  }

  @Override
  public int hashCode() {
    throw new UnsupportedOperationException("your turn");
  }
}
