package gotojava.patterns.iterators;

import java.util.stream.Stream;

/// A lazy pipeline takes one value through all its stages, and no more values than are asked for.
///
/// Go: `src/main/go/lazy-pipeline/main.go`
///
/// Output:
///
/// ```
/// square 1
/// square 2
/// first even: 4
/// ```
class LazyPipeline {
  static void main() {
    var even = Stream.of(1, 2, 3, 4).map(LazyPipeline::square).filter(n -> n % 2 == 0);
    IO.println("first even: " + even.findFirst().orElseThrow());
  }

  static int square(int n) {
    IO.println("square " + n);
    return n * n;
  }
}
