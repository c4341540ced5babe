package gotojava.concurrency.example;

import java.util.stream.IntStream;

/// A pipeline whose stages only compute is a stream: no goroutine, no channel, nothing to close.
///
/// Go: `src/main/go/pipeline/main.go`
///
/// Output:
///
/// ```
/// sum of squares: 30
/// ```
class PipelineJdk {
  static void main() {
    IO.println("sum of squares: " + IntStream.rangeClosed(1, 4).map(n -> n * n).sum());
  }
}
