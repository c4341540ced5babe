package gotojava.patterns.maps;

import java.util.HashSet;
import java.util.List;

/// Go has no set: a map whose values hold nothing does for one.
///
/// Go: `src/main/go/map-as-set/main.go`
///
/// Output:
///
/// ```
/// again: a
/// 2 different, b among them: true
/// ```
class MapAsSet {
  static void main() {
    var seen = new HashSet<String>();
    for (var page : List.of("a", "b", "a")) {
      if (!seen.add(page)) {
        IO.println("again: " + page);
      }
    }
    IO.println(seen.size() + " different, b among them: " + seen.contains("b"));
  }
}
