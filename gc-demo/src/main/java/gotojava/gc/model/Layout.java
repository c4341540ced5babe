package gotojava.gc.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cells of a world of some shape, numbered from 0.
public final class Layout {
  private final Shape shape;
  private final List<Cell> cells = new ArrayList<>();
  private final Map<Cell.Kind, Integer> starts = new EnumMap<>(Cell.Kind.class);
  private final Map<String, Integer> byName = new HashMap<>();

  /// The layout of a shape.
  public Layout(Shape shape) {
    this.shape = shape;
    for (var kind : Cell.Kind.values()) {
      starts.put(kind, cells.size());
      for (int of = 0; of < owners(kind); of++) {
        for (int at = 0; at < places(kind); at++) add(new Cell(kind, of, at));
      }
    }
  }

  private void add(Cell cell) {
    byName.put(cell.toString(), cells.size());
    cells.add(cell);
  }

  private int owners(Cell.Kind kind) {
    if (kind.isSingle()) return 1;
    return kind.isOfObject() ? shape.objects() : shape.mutators();
  }

  private int places(Cell.Kind kind) {
    return switch (kind) {
      case FIELD -> shape.fields();
      case REGISTER -> shape.registers();
      default -> 1;
    };
  }

  /// The shape it is the layout of.
  public Shape shape() {
    return shape;
  }

  /// All cells, in their order.
  public List<Cell> cells() {
    return List.copyOf(cells);
  }

  /// How many cells there are.
  public int size() {
    return cells.size();
  }

  /// Where the cells of a kind begin. Those of one owner are together.
  public int start(Cell.Kind kind) {
    return starts.getOrDefault(kind, 0);
  }

  /// The number of a cell.
  public int index(Cell cell) {
    return start(cell.kind()) + cell.of() * places(cell.kind()) + cell.at();
  }

  /// The number of the cell that is called so; -1 if none is.
  public int index(String name) {
    return byName.getOrDefault(name, -1);
  }

  /// How many different numbers a cell may hold, from 0.
  public int values(int cell) {
    return switch (cells.get(cell).kind()) {
      case PHASE -> Phase.values().length;
      case COLOUR -> Colour.values().length;
      case SCANNED_OBJECT -> shape.objects() + 1;
      case SCANNED_FIELD, SLOT -> shape.fields();
      case DOOMED, STACK -> 2;
      case STAGE -> World.Stage.values().length;
      case FIELD, REGISTER, TARGET, VALUE -> shape.objects();
    };
  }
}
