package gotojava.patterns.maps;

import java.util.HashMap;
import java.util.Map;

/// Removing from a map inside a loop over it, as Go code does: the iterator notices and throws.
///
/// Error Prone finds the mistake too (`ModifyCollectionInEnhancedForLoop`), so it is silenced here.
///
/// Go: `src/main/go/map-removal/main.go`
///
/// Fails with: `java.util.ConcurrentModificationException`
///
/// Go prints: its loop allows for it
///
/// ```
/// 1 left, bob 30
/// ```
class NaiveMapRemoval {
  @SuppressWarnings("ModifyCollectionInEnhancedForLoop")
  static void main() {
    var ages = new HashMap<>(Map.of("ann", 17, "bob", 30, "cy", 12));
    for (var entry : ages.entrySet()) {
      if (entry.getValue() < 18) {
        ages.remove(entry.getKey());
      }
    }
    IO.println(ages.size() + " left, bob " + ages.get("bob"));
  }
}
