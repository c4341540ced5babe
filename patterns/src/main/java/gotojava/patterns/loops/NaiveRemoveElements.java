package gotojava.patterns.loops;

import java.util.ArrayList;
import java.util.List;

/// Removing from a list inside a loop over it: the iterator notices and throws.
///
/// Error Prone finds the mistake too (`ModifyCollectionInEnhancedForLoop`), so it is silenced here.
///
/// Go: `src/main/go/naive-remove-elements/main.go`
///
/// Fails with: `java.util.ConcurrentModificationException`
///
/// Go prints: range goes on over the old length while the elements move, and skips one in silence
///
/// ```
/// ann bob cy
/// ```
class NaiveRemoveElements {
  @SuppressWarnings("ModifyCollectionInEnhancedForLoop")
  static void main() {
    var names = new ArrayList<>(List.of("ann", "bob", "bob", "cy"));
    for (var name : names) {
      if (name.equals("bob")) {
        names.remove(name);
      }
    }
    IO.println(String.join(" ", names));
  }
}
