package gotojava.patterns.slices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Clear empties a list; in Go it sets the elements to zero and keeps them.
///
/// Go: `src/main/go/clear-elements/main.go`
///
/// Output:
///
/// ```
/// 2 8
/// 0 elements
/// ```
///
/// Go prints: clear sets the elements to zero and keeps the length
///
/// ```
/// 2 8
/// 3 elements
/// ```
class ClearElements {
  static void main() {
    var n = new ArrayList<>(List.of(5, 2, 8));
    IO.println(Collections.min(n) + " " + Collections.max(n));
    n.clear();
    IO.println(n.size() + " elements");
  }
}
