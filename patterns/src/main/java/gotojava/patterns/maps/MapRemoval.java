package gotojava.patterns.maps;

import java.util.HashMap;
import java.util.Map;

/// Go may delete from a map while it ranges over it; Java says what to remove and leaves the
/// walking to the map.
///
/// Go: `src/main/go/map-removal/main.go`
///
/// Output:
///
/// ```
/// 1 left, bob 30
/// ```
class MapRemoval {
  static void main() {
    var ages = new HashMap<>(Map.of("ann", 17, "bob", 30, "cy", 12));
    ages.values().removeIf(age -> age < 18);
    IO.println(ages.size() + " left, bob " + ages.get("bob"));
  }
}
