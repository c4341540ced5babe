package gotojava.gc.check;

/// A set of numbers that are not 0, which only grows: open addressing, one look in most cases.
final class LongSet {
  private long[] table = new long[1 << 16];
  private int size;

  /// Puts a number in.
  ///
  /// @return whether it was new
  boolean add(long number) {
    int slot = slot(table, number);
    if (table[slot] == number) return false;
    table[slot] = number;
    size++;
    if (size > table.length / 8 * 5) grow();
    return true;
  }

  int size() {
    return size;
  }

  private void grow() {
    var larger = new long[table.length * 2];
    for (long number : table) if (number != 0) larger[slot(larger, number)] = number;
    table = larger;
  }

  /// All 64 bits of it depend on the number.
  static long hash(long number) {
    long hash = number * 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 32);
  }

  private static int slot(long[] table, long number) {
    int mask = table.length - 1;
    int slot = (int) hash(number) & mask;
    while (table[slot] != 0 && table[slot] != number) slot = (slot + 1) & mask;
    return slot;
  }
}
