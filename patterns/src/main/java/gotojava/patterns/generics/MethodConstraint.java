package gotojava.patterns.generics;

import java.time.LocalDate;
import java.util.List;

/// A constraint may ask for a method that takes the very type it constrains.
///
/// A date of the JDK compares with every date of its supertype `ChronoLocalDate`; `? super T` is
/// what lets it in.
///
/// Go: `src/main/go/method-constraint/main.go`
///
/// Output:
///
/// ```
/// 2026-05-01
/// ```
class MethodConstraint {
  static void main() {
    var days = List.of(LocalDate.of(2026, 5, 1), LocalDate.of(2025, 12, 24));
    IO.println(latest(days));
  }

  static <T extends Comparable<? super T>> T latest(List<T> values) {
    var latest = values.getFirst();
    for (var value : values) {
      if (latest.compareTo(value) < 0) latest = value;
    }
    return latest;
  }
}
