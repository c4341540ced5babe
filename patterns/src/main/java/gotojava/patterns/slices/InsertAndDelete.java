package gotojava.patterns.slices;

import java.util.ArrayList;
import java.util.List;

/// Inserting and deleting have a name in both libraries.
///
/// Go: `src/main/go/insert-and-delete/main.go`
///
/// Output:
///
/// ```
/// bob eve
/// bob fay guy eve
/// ann bob fay guy eve
/// ```
class InsertAndDelete {
  static void main() {
    var names = new ArrayList<>(List.of("bob", "cy", "dee", "eve"));
    names.subList(1, 3).clear();
    IO.println(String.join(" ", names));
    names.addAll(1, List.of("fay", "guy"));
    IO.println(String.join(" ", names));
    names.addFirst("ann");
    IO.println(String.join(" ", names));
  }
}
