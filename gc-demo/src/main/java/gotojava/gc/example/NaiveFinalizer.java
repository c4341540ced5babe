package gotojava.gc.example;

import java.lang.ref.WeakReference;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/// A finalizer is given its object, may bring it back to life, and runs but once.
///
/// Go: `src/main/go/naive-finalizer/main.go`
///
/// Output:
///
/// ```
/// back: ann
/// finalized again: false
/// ```
class NaiveFinalizer {
  static final class Session {
    final String user;
    final Queue<Session> saved;

    Session(String user, Queue<Session> saved) {
      this.user = user;
      this.saved = saved;
    }

    @Override
    @SuppressWarnings({"removal", "Finalize"})
    protected void finalize() {
      saved.add(this);
    }
  }

  static void main() throws InterruptedException {
    var saved = new ArrayBlockingQueue<Session>(2);
    new Session("ann", saved);
    Collect.until(() -> !saved.isEmpty());
    IO.println("back: " + saved.element().user);
    var again = new WeakReference<>(saved.remove());
    Collect.until(() -> again.refersTo(null));
    IO.println("finalized again: " + !saved.isEmpty());
  }
}
