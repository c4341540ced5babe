package gotojava.patterns.maps;

import java.util.Map;

/// A map field that nobody set is null in Java, and null cannot even be asked for its size.
///
/// NullAway finds the field that no constructor sets, and is silenced here.
///
/// Go: `src/main/go/nil-map/main.go`
///
/// Fails with: `java.lang.NullPointerException: Cannot invoke "java.util.Map.size()"`
///
/// Go prints: a nil map is an empty map to everyone who reads
///
/// ```
/// ann is 0 of 0
/// no entry to walk over
/// ```
///
/// Go fails with: `panic: assignment to entry in nil map` only the write fails
class NaiveNilMap {
  @SuppressWarnings("NullAway")
  private static Map<String, Integer> ages;

  static void main() {
    IO.println("ann is one of " + ages.size());
  }
}
