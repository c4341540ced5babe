package gotojava.gc.mark;

/// Marking in the order of blocks of memory, which wait in a queue, first in, first out. While a
/// block waits, more of its objects are marked; when its turn comes, those that are marked and not
/// scanned are scanned at once, in the order in which they lie there.
final class Blocks {
  private static final int SHIFT = 9;

  /// Objects of a block: 8 KiB of them.
  static final int OBJECTS = 1 << SHIFT;

  private static final int MARK_WORDS = OBJECTS / Long.SIZE;
  private static final int AT_A_TIME = 4;

  private final int[] words;
  private final long[] marks;
  private final long[] scans;
  private final int[] queue;
  private final byte[] queued;
  private final int[] batch = new int[OBJECTS + AT_A_TIME];
  private int head;
  private int tail;
  private int scanned;
  private long sum;

  /// @param marks one bit for each object, null's set, in whole blocks
  Blocks(Arena arena, long[] marks) {
    words = arena.words();
    this.marks = marks;
    scans = new long[marks.length];
    int blocks = marks.length / MARK_WORDS;
    queue = new int[Integer.highestOneBit(blocks) * 2]; // never full: a block is in it once
    queued = new byte[blocks];
  }

  /// How long the mark bits of so many objects are, null's and those that fill a block included.
  static int markWords(int objects) {
    return (objects / OBJECTS + 1) * MARK_WORDS;
  }

  /// Forgets what was counted.
  void reset() {
    scanned = 0;
    sum = 0;
  }

  int scanned() {
    return scanned;
  }

  /// Of the headers of what was scanned.
  long sum() {
    return sum;
  }

  /// Takes over what is pending on a stack: all else that is marked has been scanned.
  void take(DepthFirst stack) {
    System.arraycopy(marks, 0, scans, 0, marks.length);
    while (!stack.isEmpty()) add(stack.pop());
  }

  private void add(int object) {
    scans[object >>> 6] &= ~(1L << object);
    int block = object >>> SHIFT;
    if (queued[block] != 0) return;
    queued[block] = 1;
    queue[tail++ & (queue.length - 1)] = block;
  }

  /// Gives what is pending to a stack.
  void give(DepthFirst stack) {
    while (head != tail) {
      int size = collect(next());
      for (int i = 0; i < size; i++) stack.push(batch[i]);
    }
  }

  /// Scans until nothing is pending, or a trial finds too little in a block.
  void scanWhileDense(Marker.Rule rule) {
    int before;
    do {
      before = scanned;
      for (int i = 0; i < rule.trial() && head != tail; i++) scan(next());
    } while (head != tail && scanned - before >= rule.enough());
  }

  private int next() {
    int block = queue[head++ & (queue.length - 1)];
    queued[block] = 0;
    return block;
  }

  /// Finds what is marked and not scanned in a block, says how much, and calls it scanned. Bits
  /// come four at a time, and too many are overwritten: a test for each would often guess wrong.
  private int collect(int block) {
    int size = 0;
    int first = block * MARK_WORDS;
    for (int word = first; word < first + MARK_WORDS; word++) {
      long left = marks[word] & ~scans[word];
      scans[word] |= left;
      int end = size + Long.bitCount(left);
      for (int i = size; i < end; i += AT_A_TIME) {
        for (int j = 0; j < AT_A_TIME; j++, left &= left - 1) {
          batch[i + j] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
        }
      }
      size = end;
    }
    return size;
  }

  /// A new child calls for its block, unless that waits already, as it mostly does.
  private void scan(int block) {
    int[] words = this.words;
    long[] marks = this.marks;
    int[] queue = this.queue;
    byte[] queued = this.queued;
    int size = collect(block);
    int tail = this.tail;
    sum += touch(size);
    for (int i = 0; i < size; i++) {
      int at = batch[i] * Arena.WORDS;
      for (int field = 1; field < Arena.WORDS; field++) {
        int child = words[at + field];
        long marked = marks[child >>> 6];
        int isNew = (int) (~marked >>> child) & 1;
        marks[child >>> 6] = marked | (1L << child);
        if ((isNew & ~queued[child >>> SHIFT]) != 0) {
          queued[child >>> SHIFT] = 1;
          queue[tail++ & (queue.length - 1)] = child >>> SHIFT;
        }
      }
    }
    scanned += size;
    this.tail = tail;
  }

  private long touch(int size) {
    long sum = 0;
    for (int i = 0; i < size; i++) sum += words[batch[i] * Arena.WORDS];
    return sum;
  }
}
