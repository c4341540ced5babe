package gotojava.patterns.maps;

import java.util.Map;

/// What `Map.of` makes is walked in an order that changes from one start of the program to the
/// next, for the reason that Go has.
///
/// Go: `src/main/go/shuffled-map/main.go`
///
/// One of these outputs:
///
/// ```
/// ann
/// bob
/// ```
///
/// ```
/// bob
/// ann
/// ```
class ShuffledMap {
  static void main() {
    var ages = Map.of("ann", 28, "bob", 30);
    for (var name : ages.keySet()) {
      IO.println(name);
    }
  }
}
