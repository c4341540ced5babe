package gotojava.patterns.maps;

import java.util.HashSet;
import java.util.Set;

/// A walk on a grid without end, which remembers the cells it has visited, the one it starts on
/// among them.
public final class VisitedCells {
  private final Set<Cell> visited = new HashSet<>();
  private Cell here = new Cell(0, 0);

  /// Starts at 0, 0.
  public VisitedCells() {
    visited.add(here);
  }

  /// Goes `dx` to the right and `dy` up, and visits the cell it comes to; those between it skips.
  public void move(int dx, int dy) {
    here = new Cell(here.x + dx, here.y + dy);
    visited.add(here);
  }

  /// Whether the walk has been at this cell.
  public boolean contains(int x, int y) {
    return visited.contains(new Cell(x, y));
  }

  /// How many cells it has visited, each counted once.
  public int size() {
    return visited.size();
  }

  private record Cell(int x, int y) {}
}
