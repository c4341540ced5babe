package gotojava.patterns.functions;

import java.util.List;

/// Recursion as deep as the data, as Go code does it: a Java thread's stack has a fixed size.
///
/// Go: `src/main/go/deep-recursion/main.go`
///
/// Fails with: `java.lang.StackOverflowError`
///
/// Go prints: its stack grows, by default up to 1 GB on a 64-bit machine
///
/// ```
/// 100000 folders
/// ```
class NaiveDeepRecursion {
  static void main() {
    var root = new Folder(List.of());
    for (int i = 0; i < 99_999; i++) {
      root = new Folder(List.of(root));
    }
    IO.println(count(root) + " folders");
  }

  static int count(Folder folder) {
    var total = 1;
    for (var child : folder.children()) {
      total += count(child);
    }
    return total;
  }

  record Folder(List<Folder> children) {}
}
