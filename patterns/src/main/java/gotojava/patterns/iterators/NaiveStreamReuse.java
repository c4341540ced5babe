package gotojava.patterns.iterators;

import java.util.stream.IntStream;

/// A stream walked a second time: it is used up, and says so.
///
/// Go: `src/main/go/sequence-twice/main.go`
///
/// Output:
///
/// ```
/// sum 6
/// ```
///
/// Fails with: `IllegalStateException: stream has already been operated upon or closed`
///
/// Go prints: each range statement calls the function anew
///
/// ```
/// sum 6
/// largest 3
/// ```
class NaiveStreamReuse {
  static void main() {
    var numbers = IntStream.rangeClosed(1, 3);
    IO.println("sum " + numbers.sum());
    IO.println("largest " + numbers.max().orElseThrow());
  }
}
