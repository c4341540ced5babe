package gotojava.gc.example;

import java.util.ArrayDeque;

/// A queue of spans scans together what was found in one span meanwhile: much in a tree, nothing in
/// a list.
///
/// Sixty-four objects in spans of eight, level by level, found from object 0. A span stands in the
/// queue once, and what is scanned of it is what is marked and not yet scanned.
///
/// Go: `src/main/go/span-batches/main.go`
///
/// Output:
///
/// ```
/// list, one child each: 64
/// tree, two: 11
/// wide tree, eight: 9
/// ```
class SpanBatches {
  private static final int OBJECTS = 64;
  private static final int SPAN = 8;

  private final int[] marks = new int[OBJECTS / SPAN];
  private final int[] scans = new int[OBJECTS / SPAN];
  private final ArrayDeque<Integer> queue = new ArrayDeque<>();

  static void main() {
    IO.println("list, one child each: " + visits(1));
    IO.println("tree, two: " + visits(2));
    IO.println("wide tree, eight: " + visits(8));
  }

  static int visits(int children) {
    var spans = new SpanBatches();
    spans.mark(0);
    int visits = 0;
    for (; !spans.queue.isEmpty(); visits++) spans.scan(spans.queue.remove(), children);
    return visits;
  }

  void scan(int span, int children) {
    int toScan = marks[span] & ~scans[span];
    scans[span] |= toScan;
    for (int i = 0; i < SPAN; i++) {
      for (int child = 1; child <= children && (toScan & (1 << i)) != 0; child++) {
        mark((span * SPAN + i) * children + child);
      }
    }
  }

  void mark(int object) {
    int span = object / SPAN;
    int bit = 1 << (object % SPAN);
    if (object >= OBJECTS || (marks[span] & bit) != 0) return;
    if (marks[span] == scans[span]) queue.add(span);
    marks[span] |= bit;
  }
}
