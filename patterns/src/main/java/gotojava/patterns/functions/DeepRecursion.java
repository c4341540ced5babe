package gotojava.patterns.functions;

import java.util.ArrayDeque;
import java.util.List;

/// Go's stack grows with the depth of the recursion; deep Java recursion becomes a loop over a
/// stack of its own.
///
/// Go: `src/main/go/deep-recursion/main.go`
///
/// Output:
///
/// ```
/// 100000 folders
/// ```
class DeepRecursion {
  static void main() {
    var root = new Folder(List.of());
    for (int i = 0; i < 99_999; i++) {
      root = new Folder(List.of(root));
    }
    IO.println(count(root) + " folders");
  }

  static int count(Folder root) {
    var open = new ArrayDeque<>(List.of(root));
    var total = 0;
    while (!open.isEmpty()) {
      total++;
      open.pop().children().forEach(open::push);
    }
    return total;
  }

  record Folder(List<Folder> children) {}
}
