package gotojava.concurrency.example;

import gotojava.concurrency.context.Context;

/// Cancelling flows down to the leaves; nothing above or beside hears of it.
///
/// Go: `src/main/go/context-tree/main.go`
///
/// Output:
///
/// ```
/// root ended: false
/// left ended: true
/// leaf ended: true
/// right ended: false
/// ```
class ContextTree {
  static void main() {
    try (var root = Context.background().withCancel();
        var left = root.withCancel();
        var right = root.withCancel();
        var leaf = left.withCancel()) {
      left.cancel();
      IO.println("root ended: " + root.isDone());
      IO.println("left ended: " + left.isDone());
      IO.println("leaf ended: " + leaf.isDone());
      IO.println("right ended: " + right.isDone());
    }
  }
}
