package gotojava.gc.exercise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// The worklist of a marker that scans objects span by span, first in, first out.
///
/// Objects are numbered from 0, and a span is eight of them in a row. What waits in the queue is a
/// span, once, with all that is grey in it. So what is found between its coming and its going is
/// scanned with it.
public final class SpanQueue {
  private static final int SPAN = 8;

  private final boolean[] marked;
  private final boolean[] taken;
  private final ArrayDeque<Integer> spans = new ArrayDeque<>();

  /// For so many objects, all of them white.
  public SpanQueue(int objects) {
    marked = new boolean[objects];
    taken = new boolean[objects];
  }

  /// Makes a white object grey; nothing happens to one that is grey or black.
  public void shade(int object) {
    if (marked[object]) return;
    marked[object] = true;
    int span = object / SPAN;
    if (!spans.contains(span)) spans.add(span);
  }

  /// Takes the span that has waited longest.
  ///
  /// @return what is grey in it, in order, and black from now on; empty if nothing at all is grey
  public List<Integer> next() {
    if (spans.isEmpty()) return List.of();
    int from = spans.removeLast() * SPAN;
    var objects = new ArrayList<Integer>();
    for (int o = from; o < Math.min(from + SPAN, marked.length); o++) {
      if (!marked[o] || taken[o]) continue;
      taken[o] = true;
      objects.add(o);
    }
    return objects;
  }
}
