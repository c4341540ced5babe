package gotojava.gc.example;

import java.lang.ref.WeakReference;
import java.util.List;

/// Go's weak pointers to one object are equal, even after it is gone; Java's references never are.
///
/// Go: `src/main/go/weak-equality/main.go`
///
/// Output:
///
/// ```
/// equal: false
/// equal when gone: false
/// ```
///
/// Go prints: a weak pointer stands for the object and the place in it
///
/// ```
/// equal: true
/// equal when gone: true
/// ```
class WeakEquality {
  record Session(String user) {}

  static void main() throws InterruptedException {
    var two = two(new Session("ann"));
    IO.println("equal: " + two.getFirst().equals(two.getLast()));
    Collect.until(() -> two.stream().allMatch(weak -> weak.refersTo(null)));
    IO.println("equal when gone: " + two.getFirst().equals(two.getLast()));
  }

  static List<WeakReference<Session>> two(Session session) {
    return List.of(new WeakReference<>(session), new WeakReference<>(session));
  }
}
