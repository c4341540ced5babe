package gotojava.concurrency.channel;

import java.util.stream.IntStream;

/// What is sent: the same objects over and over, so that no boxing is measured.
final class Values {
  private static final int FIRST = 1000; // beyond the cache of small Integers
  private static final int MASK = 1023;
  private static final Integer[] ALL =
      IntStream.rangeClosed(FIRST, FIRST + MASK).boxed().toArray(Integer[]::new);

  private Values() {}

  static Integer at(int i) {
    return ALL[i & MASK];
  }

  /// The sum of the first of them.
  static long sum(int count) {
    return IntStream.range(0, count).mapToLong(i -> FIRST + (i & MASK)).sum();
  }

  /// Ends the measurement when a value was lost or came twice.
  static void check(long sum, long wanted) {
    if (sum != wanted) throw new IllegalStateException("got " + sum + ", want " + wanted);
  }
}
