package gotojava.patterns.iterators;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A sequence of pairs: Go's loop takes them apart into two variables, Java's holds a record.
///
/// Go: `src/main/go/numbered-lines/main.go`
///
/// Output:
///
/// ```
/// 1: go
/// 2: java
/// ```
class NumberedLines {
  static void main() {
    numbered(List.of("go", "java")).forEach(line -> IO.println(line.number() + ": " + line.text()));
  }

  record Line(int number, String text) {}

  static Stream<Line> numbered(List<String> lines) {
    return IntStream.range(0, lines.size()).mapToObj(i -> new Line(i + 1, lines.get(i)));
  }
}
