package gotojava.patterns.slices;

import java.util.Arrays;

/// How large an array a growing slice moves to: Go 1.26, elements of 8 bytes without pointers.
///
/// A slice doubles while its capacity is below 256, then grows by a quarter and 192 more. The
/// allocator rounds that up: to its next size class up to 32 KiB, to whole pages of 8 KiB above,
/// and the slice takes what it gets.
///
/// From Go's `runtime/slice.go` (`nextslicecap`, `growslice`), `runtime/msize.go` (`roundupsize`)
/// and `internal/runtime/gc/sizeclasses.go`.
final class Growth {
  private static final int THRESHOLD = 256;
  private static final int PAGE = 1024;
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  /// The size classes, counted in elements.
  private static final int[] SIZES = {
    1, 2, 3, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 36, 40, 44, 48, 52, 56, 60,
    64, 72, 80, 88, 96, 112, 128, 144, 160, 176, 192, 224, 256, 288, 336, 384, 400, 432, 512, 608,
    672, 768, 816, 848, 864, 1024, 1184, 1216, 1280, 1360, 1536, 1696, 1792, 2048, 2304, 2384, 2560,
    2720, 3072, 3408, 3584, 4096
  };

  private Growth() {}

  /// The capacity after growing from `oldCapacity` to hold `newLength`, which is more.
  ///
  /// @throws IllegalArgumentException if no array is that long
  static int capacity(long newLength, int oldCapacity) {
    if (newLength > LARGEST_ARRAY) {
      throw new IllegalArgumentException("growslice: len out of range");
    }
    return (int) Math.min(roundUp(wanted(newLength, oldCapacity)), LARGEST_ARRAY);
  }

  private static long wanted(long newLength, int oldCapacity) {
    if (newLength > 2L * oldCapacity) return newLength;
    if (oldCapacity < THRESHOLD) return 2L * oldCapacity;
    long capacity = oldCapacity;
    do {
      capacity += (capacity + 3 * THRESHOLD) >> 2;
    } while (capacity < newLength);
    return capacity;
  }

  private static long roundUp(long capacity) {
    if (capacity > SIZES[SIZES.length - 1]) return (capacity + PAGE - 1) / PAGE * PAGE;
    int at = Arrays.binarySearch(SIZES, (int) capacity);
    return SIZES[at < 0 ? -at - 1 : at];
  }
}
