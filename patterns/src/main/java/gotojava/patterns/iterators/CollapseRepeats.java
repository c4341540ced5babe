package gotojava.patterns.iterators;

import java.util.Optional;
import java.util.stream.Gatherer;
import java.util.stream.Stream;

/// A stage of one's own: it drops what equals the value before, and says when nobody wants more.
///
/// Go: `src/main/go/collapse-repeats/main.go`
///
/// Output:
///
/// ```
/// up
/// down
/// up
/// ```
class CollapseRepeats {
  static void main() {
    Stream.of("up", "up", "down", "down", "up").gather(changes()).forEach(IO::println);
  }

  static <T> Gatherer<T, ?, T> changes() {
    class Last {
      Optional<T> value = Optional.empty();
    }
    return Gatherer.ofSequential(
        Last::new,
        (last, value, downstream) -> {
          var now = Optional.of(value);
          if (now.equals(last.value)) return true;
          last.value = now;
          return downstream.push(value);
        });
  }
}
