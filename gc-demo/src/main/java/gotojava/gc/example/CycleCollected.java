package gotojava.gc.example;

import java.lang.ref.Cleaner;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/// Two objects that refer only to each other are garbage, and both cleanups run, in any order.
///
/// Go: `src/main/go/cycle-collected/main.go`
///
/// Output:
///
/// ```
/// cleaned: 2
/// ```
class CycleCollected {
  static final Cleaner CLEANER = Cleaner.create();

  static final class Node {
    final String name;
    Node next = this;

    Node(String name) {
      this.name = name;
    }
  }

  static void main() throws InterruptedException {
    var cleaned = new ArrayBlockingQueue<String>(2);
    cycle(cleaned);
    Collect.until(() -> cleaned.size() == 2);
    IO.println("cleaned: " + cleaned.size());
  }

  static void cycle(Queue<String> cleaned) {
    var a = new Node("a");
    var b = new Node("b");
    a.next = b;
    b.next = a;
    for (var node : List.of(a, b)) {
      var name = node.name;
      CLEANER.register(node, () -> cleaned.add(name));
    }
  }
}
