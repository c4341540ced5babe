package gotojava.gc.example;

import static java.util.Objects.requireNonNull;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/// A weak reference leads to its object while something else keeps it, and then to nothing.
///
/// Go: `src/main/go/weak-pointer/main.go`
///
/// Output:
///
/// ```
/// held: ann
/// let go: nothing
/// ```
class WeakPointer {
  record Session(String user) {}

  static void main() throws InterruptedException {
    var held = new ArrayList<>(List.of(new Session("ann")));
    var weak = new WeakReference<>(held.getFirst());
    System.gc();
    IO.println("held: " + requireNonNull(weak.get()).user());
    held.clear();
    Collect.until(() -> weak.refersTo(null));
    IO.println("let go: nothing");
  }
}
