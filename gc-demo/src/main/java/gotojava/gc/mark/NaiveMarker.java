package gotojava.gc.mark;

import java.util.ArrayDeque;
import java.util.BitSet;

/// The marker of the textbook: a set of the objects found, a queue of those still to be scanned. It
/// is what [Marker] is tested against.
final class NaiveMarker {
  private final BitSet found = new BitSet();
  private final ArrayDeque<Integer> pending = new ArrayDeque<>();

  private NaiveMarker() {}

  /// All objects that the roots of an arena reach.
  static BitSet mark(Arena arena) {
    var marker = new NaiveMarker();
    for (int root : arena.roots()) marker.shade(root);
    while (!marker.pending.isEmpty()) marker.scan(arena, marker.pending.remove());
    return marker.found;
  }

  private void scan(Arena arena, int object) {
    for (int field = 0; field < Arena.REFERENCES; field++) shade(arena.reference(object, field));
  }

  private void shade(int object) {
    if (object == Arena.NULL || found.get(object)) return;
    found.set(object);
    pending.add(object);
  }
}
