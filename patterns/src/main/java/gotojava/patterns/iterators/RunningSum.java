package gotojava.patterns.iterators;

import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Each value is the sum of all so far: a stage of a pipeline that remembers.
///
/// Go: `src/main/go/running-sum/main.go`
///
/// Output:
///
/// ```
/// 1
/// 3
/// 6
/// ```
class RunningSum {
  static void main() {
    Stream.of(1, 2, 3).gather(Gatherers.scan(() -> 0, Integer::sum)).forEach(IO::println);
  }
}
