package gotojava.patterns.iterators;

import java.util.stream.Stream;

/// A sequence without an end is fine, as long as whoever walks it has one.
///
/// Go: `src/main/go/infinite-sequence/main.go`
///
/// Output:
///
/// ```
/// 1
/// 1
/// 2
/// 3
/// 5
/// 8
/// ```
class InfiniteSequence {
  static void main() {
    fibonacci().takeWhile(n -> n < 10).forEach(IO::println);
  }

  static Stream<Integer> fibonacci() {
    record Pair(int now, int next) {}
    return Stream.iterate(new Pair(1, 1), p -> new Pair(p.next, p.now + p.next)).map(Pair::now);
  }
}
