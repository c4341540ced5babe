package gotojava.patterns.generics;

import java.time.LocalDate;
import java.util.List;

/// `Comparable<T>` without `? super`: a type that inherits its order is refused.
///
/// Go: `src/main/go/method-constraint/main.go`
///
/// Does not compile: `inference variable T has incompatible`
///
/// Go prints: it asks for the method itself, and nothing is inherited
///
/// ```
/// 2026-05-01
/// ```
class NaiveComparable {
  static void main() {
    var days = List.of(LocalDate.of(2026, 5, 1), LocalDate.of(2025, 12, 24));
    IO.println(latest(days));
  }

  static <T extends Comparable<T>> T latest(List<T> values) {
    var latest = values.getFirst();
    for (var value : values) {
      if (latest.compareTo(value) < 0) latest = value;
    }
    return latest;
  }
}
