package gotojava.patterns.loops;

import java.util.stream.IntStream;

/// Range over an int counts by itself: assigning to its variable does not change the count.
///
/// Java's counterpart is a range of ints. In a counted loop of either language the variable is the
/// count, and the second loop here skips a turn.
///
/// Go: `src/main/go/range-int/main.go`
///
/// Output:
///
/// ```
/// range 0
/// range 10
/// range 20
/// counted 0
/// counted 10
/// ```
class RangeInt {
  static void main() {
    IntStream.range(0, 3)
        .forEach(i -> {
          i *= 10;
          IO.println("range " + i);
        });
    for (int i = 0; i < 3; i++) {
      i *= 10;
      IO.println("counted " + i);
    }
  }
}
