package gotojava.patterns.pointers;

import java.util.Arrays;
import java.util.Objects;

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
  private final char[] cells;
  private final StringBuilder moves;

  /// The value `Board{cells, moves}`.
  public Board(char[] cells, StringBuilder moves) {
    this.cells = cells.clone();
    this.moves = moves;
  }

  /// The array `b.cells`.
  public char[] cells() {
    return cells.clone();
  }

  /// The pointer `b.moves`.
  public StringBuilder moves() {
    return moves;
  }

  /// Puts `mark` into a cell and adds the two to the moves, as in `X4`.
  public void play(char mark, int cell) {
    cells[cell] = mark;
    moves.append(mark).append(cell);
  }

  /// What `c := b` puts into `c`.
  public Board copy() {
    return new Board(cells, moves);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Board that && Arrays.equals(cells, that.cells) && moves == that.moves;
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(cells), System.identityHashCode(moves));
  }
}
