package gotojava.gc.mark;

/// Marking in the order of a stack. It holds each object at most once, since only who marks an
/// object pushes it: with a place for every object it cannot overflow.
final class DepthFirst {
  private static final int BATCH = 64;

  /// So few loads a processor overlaps by itself, when it guesses the branches.
  private static final int FEW = 4;

  private final int[] words;
  private final long[] marks;
  private final int[] stack;
  private final int[] batch = new int[BATCH];
  private int pending;
  private int scanned;
  private long sum;

  /// @param marks one bit for each object, null's set
  DepthFirst(Arena arena, long[] marks) {
    words = arena.words();
    this.marks = marks;
    stack = new int[arena.objects()];
  }

  /// Forgets what was counted.
  void reset() {
    scanned = 0;
    sum = 0;
  }

  boolean isEmpty() {
    return pending == 0;
  }

  int scanned() {
    return scanned;
  }

  /// Of the headers of what was scanned.
  long sum() {
    return sum;
  }

  /// Marks an object, and keeps it for a scan if it was not marked.
  void shade(int object) {
    long bit = 1L << object;
    if ((marks[object >>> 6] & bit) != 0) return;
    marks[object >>> 6] |= bit;
    push(object);
  }

  /// Keeps a marked object for a scan.
  void push(int object) {
    stack[pending++] = object;
  }

  /// Gives away the last that was pushed.
  int pop() {
    return stack[--pending];
  }

  /// Scans until nothing is pending, or about so many objects.
  void scan(int most) {
    int end = scanned + most;
    while (pending > 0 && scanned < end) {
      if (pending < FEW) {
        scanFew();
      } else {
        scanBatch();
      }
    }
  }

  /// One object after the other, as long as few are pending. The branch is what a list needs: the
  /// processor guesses that the next object is new, and loads it before the mark bit has come.
  private void scanFew() {
    int[] words = this.words;
    long[] marks = this.marks;
    int top = pending;
    int left = BATCH;
    long sum = 0;
    while (left > 0 && top > 0 && top < FEW) {
      int at = stack[--top] * Arena.WORDS;
      sum += words[at];
      for (int field = 1; field < Arena.WORDS; field++) {
        int child = words[at + field];
        long marked = marks[child >>> 6];
        if ((marked >>> child & 1) == 0) {
          marks[child >>> 6] = marked | (1L << child);
          stack[top++] = child;
        }
      }
      left--;
    }
    scanned += BATCH - left;
    this.sum += sum;
    pending = top;
  }

  /// Those on top, all of them loaded before the first is scanned. Whether a child is new is a coin
  /// toss, so that is no branch: every child is written above the top, where the batch was, and a
  /// new one moves the top.
  private void scanBatch() {
    int[] words = this.words;
    long[] marks = this.marks;
    int[] stack = this.stack;
    int size = Math.min(pending, BATCH);
    int top = pending - size;
    System.arraycopy(stack, top, batch, 0, size);
    sum += touch(size);
    for (int i = 0; i < size; i++) {
      int at = batch[i] * Arena.WORDS;
      for (int field = 1; field < Arena.WORDS; field++) {
        int child = words[at + field];
        long marked = marks[child >>> 6];
        stack[top] = child;
        top += (int) (~marked >>> child) & 1;
        marks[child >>> 6] = marked | (1L << child);
      }
    }
    scanned += size;
    pending = top;
  }

  /// Loads that do not wait for each other, in a loop so short that many are under way at a time.
  private long touch(int size) {
    long sum = 0;
    for (int i = 0; i < size; i++) sum += words[batch[i] * Arena.WORDS];
    return sum;
  }
}
