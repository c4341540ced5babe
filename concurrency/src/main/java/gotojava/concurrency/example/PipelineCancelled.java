package gotojava.concurrency.example;

import gotojava.concurrency.Scope;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.pattern.Pipeline;
import java.util.stream.Stream;

/// A pipeline from the library has one context, which ends all of it, the endless source too.
///
/// `Scope.run` would report a goroutine that is left behind. Without the `try` it does.
///
/// Go: none, the pipeline by hand is `src/main/go/pipeline/main.go`
///
/// Output:
///
/// ```
/// 1
/// 4
/// 9
/// no goroutine left
/// ```
class PipelineCancelled {
  static void main() throws Exception {
    Scope.run(PipelineCancelled::printSquares);
    IO.println("no goroutine left");
  }

  static void printSquares() {
    Iterable<Integer> naturals = () -> Stream.iterate(1, n -> n + 1).iterator();
    try (var ctx = Context.background().withCancel()) {
      var squares = Pipeline.map(ctx, Pipeline.from(ctx, naturals), n -> n * n);
      for (var square : Pipeline.take(ctx, squares, 3)) IO.println(square);
    }
  }
}
