package gotojava.patterns.loops;

import java.util.ArrayList;
import java.util.List;

/// To remove elements, say which ones, and leave the walking to the library.
///
/// Go: `src/main/go/remove-elements/main.go`
///
/// Output:
///
/// ```
/// ann cy
/// ```
class RemoveElements {
  static void main() {
    var names = new ArrayList<>(List.of("ann", "bob", "bob", "cy"));
    names.removeIf(name -> name.equals("bob"));
    IO.println(String.join(" ", names));
  }
}
