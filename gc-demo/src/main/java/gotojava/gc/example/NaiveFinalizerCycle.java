package gotojava.gc.example;

import java.util.concurrent.atomic.AtomicInteger;

/// Go keeps a cycle of objects with finalizers for ever, for no order of them is right.
///
/// Java runs them in any order, so that a finalizer may see an object that is finalized already.
///
/// Go: `src/main/go/naive-finalizer-cycle/main.go`
///
/// Output:
///
/// ```
/// finalized: 2
/// ```
///
/// Go prints: what a finalizer can reach is kept, and each reaches the other
///
/// ```
/// finalized: 0
/// ```
class NaiveFinalizerCycle {
  static final AtomicInteger finalized = new AtomicInteger();

  static final class Node {
    Node next = this;

    @Override
    @SuppressWarnings({"removal", "Finalize"})
    protected void finalize() {
      finalized.incrementAndGet();
    }
  }

  static void main() throws InterruptedException {
    cycle();
    Collect.until(() -> finalized.get() == 2);
    IO.println("finalized: " + finalized.get());
  }

  static void cycle() {
    var a = new Node();
    var b = new Node();
    a.next = b;
    b.next = a;
  }
}
