package gotojava.patterns.maps;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/// Go's range begins anywhere, so that nobody relies on an order; in Java the class decides.
///
/// Go: `src/main/go/map-order/main.go`
///
/// Output:
///
/// ```
/// always the same order: true
/// as added: [cy, ann, bob]
/// sorted: [ann, bob, cy]
/// ```
///
/// Go prints: to get one order, sort the keys
///
/// ```
/// always the same order: false
/// sorted: [ann bob cy]
/// ```
class MapOrder {
  static void main() {
    var lengths = new LinkedHashMap<String, Integer>();
    for (var name : List.of("cy", "ann", "bob")) {
      lengths.put(name, name.length());
    }
    var seen = new HashSet<String>();
    for (int i = 0; i < 100; i++) {
      seen.add(lengths.keySet().toString());
    }
    IO.println("always the same order: " + (seen.size() == 1));
    IO.println("as added: " + lengths.keySet());
    IO.println("sorted: " + new TreeMap<>(lengths).keySet());
  }
}
