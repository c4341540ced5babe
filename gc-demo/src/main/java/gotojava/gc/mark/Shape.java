package gotojava.gc.mark;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Graphs to mark, from kind to cruel. The same seed gives the same graph, in the twins in Go and C
/// too: all draw from SplitMix64, which is what [SplittableRandom] is.
public enum Shape {
  /// Eight roots; a reference is null one time in eight, else it refers to any object.
  RANDOM,

  /// A tree with three children each, level after level: a parent's children lie side by side.
  TREE,

  /// The same tree, the objects of a level in any order within it.
  WIDE,

  /// A linked list from the first object to the last.
  LIST,

  /// A linked list through all objects in any order: each step waits for the one before.
  SHUFFLED;

  private static final int ROOTS = 8;

  /// An arena of so many objects, linked in this shape.
  public Arena arena(int objects, long seed) {
    var arena = new Arena(objects);
    var random = new SplittableRandom(seed);
    switch (this) {
      case RANDOM -> random(arena, random);
      case TREE -> tree(arena, inOrder(arena));
      case WIDE -> tree(arena, shuffledLevels(arena, random));
      case LIST -> list(arena, inOrder(arena));
      case SHUFFLED -> list(arena, shuffled(arena, random));
    }
    return arena;
  }

  /// As the twins call it: `random`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static void random(Arena arena, SplittableRandom random) {
    int objects = arena.objects();
    for (int object = 1; object <= objects; object++) {
      for (int field = 0; field < Arena.REFERENCES; field++) {
        long drawn = random.nextLong();
        if ((drawn & 7) != 0) arena.link(object, field, 1 + below(objects, drawn));
      }
    }
    arena.rootAt(IntStream.rangeClosed(1, Math.min(ROOTS, objects)).toArray());
  }

  private static void tree(Arena arena, int[] order) {
    for (int parent = 1; parent < order.length; parent++) {
      for (int field = 0; field < Arena.REFERENCES; field++) {
        int child = 3 * parent - 1 + field;
        if (child < order.length) arena.link(order[parent], field, order[child]);
      }
    }
    rootAtFirst(arena, order);
  }

  private static void list(Arena arena, int[] order) {
    for (int i = 1; i + 1 < order.length; i++) arena.link(order[i], 0, order[i + 1]);
    rootAtFirst(arena, order);
  }

  private static void rootAtFirst(Arena arena, int[] order) {
    if (order.length > 1) arena.rootAt(order[1]);
  }

  /// All indices, null's too.
  private static int[] inOrder(Arena arena) {
    return IntStream.rangeClosed(0, arena.objects()).toArray();
  }

  private static int[] shuffled(Arena arena, SplittableRandom random) {
    int[] order = inOrder(arena);
    shuffle(order, 1, order.length, random);
    return order;
  }

  private static int[] shuffledLevels(Arena arena, SplittableRandom random) {
    int[] order = inOrder(arena);
    for (int level = 1; level < order.length; level = 3 * level - 1) {
      shuffle(order, level, Math.min(3 * level - 1, order.length), random);
    }
    return order;
  }

  /// Fisher and Yates: each place gets one of those up to it.
  private static void shuffle(int[] order, int from, int to, SplittableRandom random) {
    for (int i = to - 1; i > from; i--) {
      int other = from + below(i - from + 1, random.nextLong());
      int moved = order[i];
      order[i] = order[other];
      order[other] = moved;
    }
  }

  /// A number from 0 to `bound - 1`, from the upper half of what was drawn.
  private static int below(int bound, long drawn) {
    return (int) (((drawn >>> 32) * bound) >>> 32);
  }
}
