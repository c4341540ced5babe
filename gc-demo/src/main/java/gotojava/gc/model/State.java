package gotojava.gc.model;

import java.util.Arrays;

/// A world that does not change.
public final class State extends World {
  private final int[] cells;

  private State(Layout layout, int[] cells) {
    super(layout);
    this.cells = cells;
  }

  /// Nothing but the globals, all null, and the collector off.
  public static State empty(Shape shape) {
    var layout = new Layout(shape);
    var world = new Recorder(new State(layout, new int[layout.size()]));
    world.colour(0, Colour.WHITE);
    return State.of(world);
  }

  /// A copy of another world as it is now.
  public static State of(World world) {
    var layout = world.layout();
    var cells = new int[layout.size()];
    for (int i = 0; i < cells.length; i++) cells[i] = world.get(i);
    return new State(layout, cells);
  }

  @Override
  public int get(int cell) {
    return cells[cell];
  }

  /// This with another number in one cell.
  ///
  /// @throws IllegalArgumentException if no such number can be there
  public State with(int cell, int value) {
    if (value < 0 || value >= layout().values(cell)) {
      throw new IllegalArgumentException(
          "%s: %d is not in 0 to %d"
              .formatted(layout().cells().get(cell), value, layout().values(cell) - 1));
    }
    if (cell == colours && value == Colour.FREE.number) {
      throw new IllegalArgumentException("colour 0: the globals are never free");
    }
    var copy = cells.clone();
    copy[cell] = value;
    return new State(layout(), copy);
  }

  /// This with another colour for one object.
  public State with(int object, Colour colour) {
    return with(colours + object, colour.number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State state
        && shape().equals(state.shape())
        && Arrays.equals(cells, state.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }

  /// Phase, objects and registers on one line, for messages: `mark 0b[2,-] 1w[-,-] m0b[1,-]`.
  @Override
  public String toString() {
    return Line.of(this);
  }
}
