package gotojava.patterns.iterators;

import java.util.stream.IntStream;

/// Values taken one by one, when the caller wants them, and the rest given up at the end.
///
/// Go: `src/main/go/pull-iterator/main.go`
///
/// Output:
///
/// ```
/// 5 then 4
/// released
/// ```
class PullIterator {
  static void main() {
    try (var countdown = countdown(5)) {
      var values = countdown.iterator();
      IO.println(values.nextInt() + " then " + values.nextInt());
    }
  }

  static IntStream countdown(int from) {
    return IntStream.iterate(from, n -> n > 0, n -> n - 1).onClose(() -> IO.println("released"));
  }
}
