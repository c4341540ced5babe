package gotojava.patterns.generics;

import java.util.ArrayList;
import java.util.List;

/// Removing a number from a list of numbers takes the object, not the int.
///
/// Go: `src/main/go/remove-value/main.go`
///
/// Output:
///
/// ```
/// 5 7
/// ```
class RemoveValue {
  static void main() {
    var ids = new ArrayList<>(List.of(5, 7, 1));
    ids.remove(Integer.valueOf(1));
    IO.println(ids.get(0) + " " + ids.get(1));
  }
}
