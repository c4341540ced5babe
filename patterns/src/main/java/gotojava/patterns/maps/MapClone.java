package gotojava.patterns.maps;

import java.util.HashMap;
import java.util.Map;

/// Assigning a map gives it a second name, in both languages; a clone has entries of its own.
///
/// Go: `src/main/go/map-clone/main.go`
///
/// Output:
///
/// ```
/// the clone equals it: true
/// through the second name: 29
/// in the clone: 28
/// the clone equals it: false
/// ```
class MapClone {
  static void main() {
    var ages = new HashMap<>(Map.of("ann", 28));
    var sameMap = ages;
    var clone = Map.copyOf(ages);
    IO.println("the clone equals it: " + ages.equals(clone));
    ages.put("ann", 29);
    IO.println("through the second name: " + sameMap.get("ann"));
    IO.println("in the clone: " + clone.get("ann"));
    IO.println("the clone equals it: " + ages.equals(clone));
  }
}
