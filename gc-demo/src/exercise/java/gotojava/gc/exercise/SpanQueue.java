package gotojava.gc.exercise;

import java.util.List;

/// The worklist of a marker that scans objects span by span, first in, first out.
///
/// Objects are numbered from 0, and a span is eight of them in a row. What waits in the queue is a
/// span, once, with all that is grey in it. So what is found between its coming and its going is
/// scanned with it.
public final class SpanQueue {
  /// For so many objects, all of them white.
  public SpanQueue(int objects) {
    throw new UnsupportedOperationException("your turn");
  }

  /// Makes a white object grey; nothing happens to one that is grey or black.
  public void shade(int object) {
    throw new UnsupportedOperationException("your turn");
  }

  /// Takes the span that has waited longest.
  ///
  /// @return what is grey in it, in order, and black from now on; empty if nothing at all is grey
  public List<Integer> next() {
    throw new UnsupportedOperationException("your turn");
  }
}
