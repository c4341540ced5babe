package gotojava.patterns.iterators;

import java.util.stream.Stream;

/// A list between the stages: the first stage does all its work before the second begins.
///
/// Go's `slices` package works so; in Java a `toList` in the middle of a pipeline does it.
///
/// Go: `src/main/go/eager-stages/main.go`
///
/// Output:
///
/// ```
/// square 1
/// square 2
/// square 3
/// square 4
/// first even: 4
/// ```
class EagerStages {
  static void main() {
    var squares = Stream.of(1, 2, 3, 4).map(EagerStages::square).toList();
    var even = squares.stream().filter(n -> n % 2 == 0);
    IO.println("first even: " + even.findFirst().orElseThrow());
  }

  static int square(int n) {
    IO.println("square " + n);
    return n * n;
  }
}
