package gotojava.patterns.iterators;

import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// A sequence cut into pieces of two, the last as long as what is left.
///
/// Go: `src/main/go/window-fixed/main.go`
///
/// Output:
///
/// ```
/// ann bob
/// cy dee
/// eve
/// ```
class WindowFixed {
  static void main() {
    Stream.of("ann", "bob", "cy", "dee", "eve")
        .gather(Gatherers.windowFixed(2))
        .forEach(pair -> IO.println(String.join(" ", pair)));
  }
}
