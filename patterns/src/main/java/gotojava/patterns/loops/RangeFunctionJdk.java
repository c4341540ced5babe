package gotojava.patterns.loops;

import java.util.stream.IntStream;

/// A stream that must release something is a resource: `try` closes it, however far it was read.
///
/// Right where values come from a file or a connection; where nothing is held open, an iterator or
/// a stream without the `try` will do.
///
/// Go: `src/main/go/range-function/main.go`
///
/// Output:
///
/// ```
/// 5
/// 4
/// 3
/// released
/// ```
class RangeFunctionJdk {
  static void main() {
    try (var countdown = countdown(5)) {
      countdown.takeWhile(n -> n != 2).forEach(IO::println);
    }
  }

  static IntStream countdown(int from) {
    return IntStream.iterate(from, n -> n > 0, n -> n - 1).onClose(() -> IO.println("released"));
  }
}
