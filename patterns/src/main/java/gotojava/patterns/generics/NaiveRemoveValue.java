package gotojava.patterns.generics;

import java.util.ArrayList;
import java.util.List;

/// `remove(1)` on a list of numbers: the overload for an int wins, and an int is a position.
///
/// Go: none, its function that looks for a value has a name of its own.
///
/// Output:
///
/// ```
/// 5 1
/// ```
class NaiveRemoveValue {
  @SuppressWarnings("ListRemoveAmbiguous")
  static void main() {
    var ids = new ArrayList<>(List.of(5, 7, 1));
    ids.remove(1);
    IO.println(ids.get(0) + " " + ids.get(1));
  }
}
