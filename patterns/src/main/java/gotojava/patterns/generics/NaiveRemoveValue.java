package gotojava.patterns.generics;

import java.util.ArrayList;
import java.util.List;

/// `remove(1)` on a list of numbers: the overload for an int wins, and an int is a position.
///
/// Go: `src/main/go/remove-value/main.go`
///
/// Output:
///
/// ```
/// 5 1
/// ```
///
/// Go prints: one function looks for a value and another removes by position
///
/// ```
/// 5 7
/// ```
class NaiveRemoveValue {
  @SuppressWarnings("ListRemoveAmbiguous")
  static void main() {
    var ids = new ArrayList<>(List.of(5, 7, 1));
    ids.remove(1);
    IO.println(ids.get(0) + " " + ids.get(1));
  }
}
