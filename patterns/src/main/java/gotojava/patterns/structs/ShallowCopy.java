package gotojava.patterns.structs;

import java.util.ArrayList;
import java.util.List;

/// Copying a struct copies its fields, and a slice field still leads to the same elements; a record
/// can take a copy of its own.
///
/// Go: `src/main/go/shallow-copy/main.go`
///
/// Output:
///
/// ```
/// shared: [late, two]
/// own: [one, two]
/// ```
///
/// Go prints: the same, without commas between elements
///
/// ```
/// shared: [late two]
/// own: [one two]
/// ```
class ShallowCopy {
  static void main() {
    var first = new Plan("a", new ArrayList<>(List.of("one", "two")));
    var shared = new Plan(first.name(), first.tasks());
    var own = new FrozenPlan(first.name(), first.tasks());
    first.tasks().set(0, "late");
    IO.println("shared: " + shared.tasks());
    IO.println("own: " + own.tasks());
  }

  record Plan(String name, List<String> tasks) {}

  record FrozenPlan(String name, List<String> tasks) {
    FrozenPlan {
      tasks = List.copyOf(tasks);
    }
  }
}
