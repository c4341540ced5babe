package gotojava.patterns.maps;

import java.util.Map;

/// A map that nobody made reads as empty, and refuses to be written.
///
/// Java has no nil map. An empty immutable one comes nearest.
///
/// Go: `src/main/go/nil-map/main.go`
///
/// Output:
///
/// ```
/// ann is 0 of 0
/// no entry to walk over
/// ```
///
/// Fails with: `java.lang.UnsupportedOperationException`
///
/// Go fails with: `panic: assignment to entry in nil map` the map is nil, not read-only
class NilMap {
  static void main() {
    Map<String, Integer> ages = Map.of();
    IO.println("ann is " + ages.getOrDefault("ann", 0) + " of " + ages.size());
    ages.forEach((name, age) -> IO.println(name + " " + age));
    IO.println("no entry to walk over");
    ages.put("ann", 28);
  }
}
