package gotojava.patterns.iterators;

import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A Go sequence is a function and can be walked again; a Java stream is used up.
///
/// Go: `src/main/go/sequence-twice/main.go`
///
/// Output:
///
/// ```
/// sum 6
/// largest 3
/// ```
class SequenceTwice {
  static void main() {
    Supplier<IntStream> numbers = () -> IntStream.rangeClosed(1, 3);
    IO.println("sum " + numbers.get().sum());
    IO.println("largest " + numbers.get().max().orElseThrow());
  }
}
