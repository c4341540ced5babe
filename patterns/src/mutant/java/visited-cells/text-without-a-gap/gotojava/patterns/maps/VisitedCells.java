package gotojava.patterns.maps;

import java.util.HashSet;
import java.util.Set;

/// A walk on a grid without end, which remembers the cells it has visited, the one it starts on
/// among them.
public final class VisitedCells {
  private final Set<String> visited = new HashSet<>();
  private int x;
  private int y;

  /// Starts at 0, 0.
  public VisitedCells() {
    visited.add(key(x, y));
  }

  /// Goes `dx` to the right and `dy` up, and visits the cell it comes to; those between it skips.
  public void move(int dx, int dy) {
    x += dx;
    y += dy;
    visited.add(key(x, y));
  }

  /// Whether the walk has been at this cell.
  public boolean contains(int x, int y) {
    return visited.contains(key(x, y));
  }

  /// How many cells it has visited, each counted once.
  public int size() {
    return visited.size();
  }

  private static String key(int x, int y) {
    return "" + x + y;
  }
}
