package gotojava.gc.check;

import gotojava.gc.model.Cell;
import gotojava.gc.model.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Worlds that differ only in how their objects and mutators are numbered are one world: of each
/// such family the smallest number stands for all. The globals keep theirs.
///
/// Which of several free objects is allocated makes no difference to this: as long as nothing is
/// lost, nothing that a mutator can reach refers to a free one.
///
/// To renumber is to move and to change each cell by itself, so it is done for some neighbouring
/// cells at a time, by tables.
final class Symmetry {
  private static final int MOST_BITS = 8;

  private final Layout layout;
  private final PackedWorld world;
  private final int[] shifts;
  private final int[] masks;
  private final List<long[][]> renumberings = new ArrayList<>();

  Symmetry(Layout layout) {
    this.layout = layout;
    world = new PackedWorld(layout);
    var starts = starts();
    shifts = new int[starts.size() - 1];
    masks = new int[shifts.length];
    for (int i = 0; i < shifts.length; i++) {
      shifts[i] = world.bit(starts.get(i));
      masks[i] = (1 << (world.bit(starts.get(i + 1)) - shifts[i])) - 1;
    }
    for (var objects : orders(1, layout.shape().objects())) {
      for (var mutators : orders(0, layout.shape().mutators())) {
        var order = new Order(objects, mutators);
        if (!order.isIdentity()) renumberings.add(tables(starts, order));
      }
    }
  }

  /// New numbers for objects and mutators.
  private record Order(List<Integer> objects, List<Integer> mutators) {
    boolean isIdentity() {
      return isSorted(objects) && isSorted(mutators);
    }

    private static boolean isSorted(List<Integer> numbers) {
      return numbers.stream().sorted().toList().equals(numbers);
    }

    Cell moved(Cell cell) {
      if (cell.kind().isSingle()) return cell;
      int of = (cell.kind().isOfObject() ? objects : mutators).get(cell.of());
      return new Cell(cell.kind(), of, cell.at());
    }

    /// A number that no cell may hold is never looked up: any will do for it.
    int renumbered(Cell.Kind kind, int number) {
      if (kind == Cell.Kind.SCANNED_OBJECT) {
        return number == 0 || number > objects.size() ? number : objects.get(number - 1) + 1;
      }
      return kind.isReference() && number < objects.size() ? objects.get(number) : number;
    }
  }

  /// All orders of the numbers below a count, in which those below `fixed` stay.
  private static List<List<Integer>> orders(int fixed, int count) {
    var orders = new ArrayList<List<Integer>>();
    extend(IntStream.range(0, fixed).boxed().toList(), count, orders);
    return orders;
  }

  private static void extend(List<Integer> begun, int count, List<List<Integer>> orders) {
    if (begun.size() == count) orders.add(begun);
    for (int next = 0; next < count; next++) {
      if (begun.contains(next)) continue;
      var longer = new ArrayList<>(begun);
      longer.add(next);
      extend(longer, count, orders);
    }
  }

  /// The first cells of groups that have few bits, and the end.
  private List<Integer> starts() {
    var starts = new ArrayList<Integer>(List.of(0));
    for (int cell = 0; cell < layout.size(); cell++) {
      int bits = world.bit(cell + 1) - world.bit(starts.getLast());
      if (bits > MOST_BITS) starts.add(cell);
    }
    starts.add(layout.size());
    return starts;
  }

  private long[][] tables(List<Integer> starts, Order order) {
    var tables = new long[masks.length][];
    for (int group = 0; group < masks.length; group++) {
      tables[group] = new long[masks[group] + 1];
      for (int part = 0; part <= masks[group]; part++) {
        tables[group][part] = renumbered(part, group, starts, order);
      }
    }
    return tables;
  }

  private long renumbered(long part, int group, List<Integer> starts, Order order) {
    var from = new PackedWorld(layout);
    from.bits = part << shifts[group];
    world.bits = 0;
    for (int i = starts.get(group); i < starts.get(group + 1); i++) {
      var cell = layout.cells().get(i);
      world.put(layout.index(order.moved(cell)), order.renumbered(cell.kind(), from.get(i)));
    }
    return world.bits;
  }

  /// What stands for the family of a world.
  long least(long bits) {
    long least = bits;
    for (var tables : renumberings) {
      long other = 0;
      for (int i = 0; i < tables.length; i++) {
        other |= tables[i][(int) (bits >>> shifts[i]) & masks[i]];
      }
      if (Long.compareUnsigned(other, least) < 0) least = other;
    }
    return least;
  }
}
