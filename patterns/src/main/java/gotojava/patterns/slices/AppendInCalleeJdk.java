package gotojava.patterns.slices;

import java.util.ArrayList;
import java.util.List;

/// A list is one object with one length: what a method adds, its caller sees.
///
/// Go: `src/main/go/append-in-callee/main.go`
///
/// Output:
///
/// ```
/// the callee sees [ann, bob]
/// the caller sees [ann, bob]
/// ```
///
/// Go prints: the callee has a length of its own
///
/// ```
/// the callee sees [ann bob]
/// the caller sees [ann]
/// the array holds [ann bob]
/// ```
class AppendInCalleeJdk {
  static void main() {
    var names = new ArrayList<>(List.of("ann"));
    add(names, "bob");
    IO.println("the caller sees " + names);
  }

  static void add(List<String> names, String name) {
    names.add(name);
    IO.println("the callee sees " + names);
  }
}
