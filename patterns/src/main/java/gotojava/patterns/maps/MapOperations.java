package gotojava.patterns.maps;

import java.util.HashMap;
import java.util.Map;

/// The five things to do with a map: make it, set, get, delete, and ask how many there are.
///
/// Go: `src/main/go/map-operations/main.go`
///
/// Output:
///
/// ```
/// bob is 31 of 2
/// 1 left
/// ```
class MapOperations {
  static void main() {
    var ages = new HashMap<>(Map.of("ann", 28));
    ages.put("bob", 30);
    ages.put("bob", 31);
    IO.println("bob is " + ages.get("bob") + " of " + ages.size());
    ages.remove("ann");
    ages.remove("nobody");
    IO.println(ages.size() + " left");
  }
}
