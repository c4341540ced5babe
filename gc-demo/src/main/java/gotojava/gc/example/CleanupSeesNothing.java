package gotojava.gc.example;

import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/// When a cleanup runs, its object is gone, even for a weak reference: nothing comes back.
///
/// Go: `src/main/go/cleanup-sees-nothing/main.go`
///
/// Output:
///
/// ```
/// gone: true
/// ```
class CleanupSeesNothing {
  static final Cleaner CLEANER = Cleaner.create();

  record Session(String user) {}

  static void main() throws InterruptedException {
    var gone = new ArrayBlockingQueue<Boolean>(1);
    open("ann", gone);
    Collect.until(() -> !gone.isEmpty());
    IO.println("gone: " + gone.remove());
  }

  static void open(String user, Queue<Boolean> gone) {
    var session = new Session(user);
    var weak = new WeakReference<>(session);
    CLEANER.register(session, () -> gone.add(weak.refersTo(null)));
  }
}
