package gotojava.patterns.maps;

import java.util.HashMap;

/// To count, Go relies on the zero of a missing entry; Java says what to do with the first.
///
/// Go: `src/main/go/map-merge/main.go`
///
/// Output:
///
/// ```
/// to 2, be 2, or 1
/// ```
class MapMerge {
  static void main() {
    var counts = new HashMap<String, Integer>();
    for (var word : "to be or to be".split(" ", -1)) {
      counts.merge(word, 1, Integer::sum);
    }
    IO.println(
        "to %d, be %d, or %d".formatted(counts.get("to"), counts.get("be"), counts.get("or")));
  }
}
