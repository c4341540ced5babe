package gotojava.gc.mark;

import java.util.Arrays;
import java.util.BitSet;

/// Finds the objects that the roots of an arena reach: one thread, the world stopped.
///
/// ```java
/// var arena = Shape.TREE.arena(1_000_000, 1);
/// var tally = new Marker(arena).mark(); // 1,000,000 objects
/// ```
///
/// White is what has no mark bit, grey what has one and is pending, black what has one and was
/// scanned. A mark bit is set when an object is found, not when it is scanned, so that none is
/// pending twice.
///
/// Marking waits for memory: an object is read once, and nobody knows where before a reference to
/// it has been read. So speed comes from how many loads are under way at a time, and from the order
/// of the scans.
///
/// - *Depth first.* A stack, and a branch for each child, is right while few objects are pending,
///   as along a list. With more, the objects on top are loaded all together before the first of
///   them is scanned. That is the prefetching in front of the mark stack of Cher, Hosking and Vitek
///   (Software prefetching for mark-sweep garbage collection, ASPLOS 2004), done with plain loads:
///   Java has no prefetch, but a processor runs ahead over loads that do not wait for each other.
/// - *In blocks.* Blocks of 8 KiB wait in a queue, and all that is pending in one is scanned at
///   once, front to back. That is Go's Green Tea: `tryDeferToSpanScan` marks and queues the span,
///   `spanSetScans` computes what to scan, which is marks &^ scans
///   (`runtime/mgcmark_greenteagc.go`).
///
/// Blocks win where they fill while they wait, and cost more than a stack where they do not. Nobody
/// can say in advance, so the marker tries. It begins with blocks. Where a trial of 64 of them
/// finds less than an eighth of their objects pending, it goes on depth first, and tries blocks
/// again after an eighth of the arena. Lists are marked depth first, trees in blocks, and a random
/// graph begins and ends depth first.
///
/// In a batch, whether a child is new decides no branch: it is unpredictable, and a wrong guess
/// costs more than the scan. Whether a block has to be queued is a branch, since the answer is
/// nearly always no. Null counts as marked, which saves the test for it. Mark bits lie apart from
/// the objects, 64 to a word, and stay in the cache where mark bytes would not.
///
/// A marker may mark again after the arena has changed. It is for one thread at a time.
public final class Marker {
  private final Arena arena;
  private final Rule rule;
  private final long[] marks;
  private final DepthFirst stack;
  private final Blocks blocks;

  /// When to change the order.
  ///
  /// @param trial blocks to scan before the next look at what they held
  /// @param dense pending objects in a block, on average, that make blocks worth it
  /// @param patience objects to scan depth first before the next trial
  record Rule(int trial, int dense, int patience) {
    /// The rule for an arena of so many objects. A trial copies the mark bits, so there are few.
    static Rule of(int objects) {
      return new Rule(64, Blocks.OBJECTS / 8, Math.max(objects / 8, Blocks.OBJECTS));
    }

    /// How much a trial has to find.
    long enough() {
      return (long) trial * dense;
    }
  }

  /// A marker of an arena.
  public Marker(Arena arena) {
    this(arena, Rule.of(arena.objects()));
  }

  Marker(Arena arena, Rule rule) {
    this.arena = arena;
    this.rule = rule;
    marks = new long[Blocks.markWords(arena.objects())];
    stack = new DepthFirst(arena, marks);
    blocks = new Blocks(arena, marks);
  }

  /// Marks what the roots reach, and nothing else.
  public Tally mark() {
    begin();
    for (int root : arena.roots()) stack.shade(root);
    while (!stack.isEmpty()) {
      blocks.take(stack);
      blocks.scanWhileDense(rule);
      blocks.give(stack);
      stack.scan(rule.patience());
    }
    return new Tally(stack.scanned(), blocks.scanned(), stack.sum() + blocks.sum());
  }

  private void begin() {
    Arrays.fill(marks, 0);
    marks[0] = 1; // null
    stack.reset();
    blocks.reset();
  }

  /// The objects found by the last call of [#mark()].
  public BitSet marked() {
    var marked = BitSet.valueOf(marks);
    marked.clear(Arena.NULL);
    return marked;
  }
}
