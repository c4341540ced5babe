package gotojava.patterns.iterators;

import java.util.Comparator;
import java.util.Map;

/// From a map's keys to a sorted list, by what the map says about them.
///
/// Go: `src/main/go/collect-sorted/main.go`
///
/// Output:
///
/// ```
/// tea, milk, salt
/// ```
class CollectSorted {
  static void main() {
    var stock = Map.of("milk", 7, "salt", 9, "tea", 2);
    var scarcest = stock.keySet().stream().sorted(Comparator.comparing(stock::get)).toList();
    IO.println(String.join(", ", scarcest));
  }
}
