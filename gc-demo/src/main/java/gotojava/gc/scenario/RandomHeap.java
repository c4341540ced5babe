package gotojava.gc.scenario;

import gotojava.gc.model.Cell.Kind;
import gotojava.gc.model.Colour;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import java.util.Random;

/// A heap by seed: three of four objects are there, and two of three references are not null. The
/// same seed makes the same heap everywhere, for [Random] is specified.
public final class RandomHeap {
  private final Random random;
  private final int live;
  private State heap;

  private RandomHeap(Shape shape, long seed) {
    random = new Random(seed);
    live = (shape.objects() - 1) * 3 / 4;
    heap = State.empty(shape);
  }

  /// The heap of a seed.
  public static State of(Shape shape, long seed) {
    var made = new RandomHeap(shape, seed);
    made.fill();
    return made.heap;
  }

  private void fill() {
    for (int o = 1; o <= live; o++) heap = heap.with(o, Colour.WHITE);
    for (var cell : heap.layout().cells()) {
      boolean field = cell.kind() == Kind.FIELD && cell.of() <= live;
      if (field || cell.kind() == Kind.REGISTER) {
        heap = heap.with(heap.layout().index(cell), reference());
      }
    }
  }

  private int reference() {
    return live == 0 || random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(live);
  }
}
