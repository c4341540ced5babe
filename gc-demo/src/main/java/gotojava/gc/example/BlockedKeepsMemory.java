package gotojava.gc.example;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.concurrent.Semaphore;

/// Who waits for ever keeps for ever what it still could use.
///
/// Go: `src/main/go/blocked-keeps-memory/main.go`
///
/// Output:
///
/// ```
/// while it waits, kept: true
/// when it has ended, kept: false
/// ```
class BlockedKeepsMemory {
  record Session(String user) {}

  static void main() throws InterruptedException {
    var leave = new Semaphore(0);
    var weak = start(leave);
    System.gc();
    IO.println("while it waits, kept: " + !weak.refersTo(null));
    leave.release();
    Collect.until(() -> weak.refersTo(null));
    IO.println("when it has ended, kept: " + !weak.refersTo(null));
  }

  static WeakReference<Session> start(Semaphore leave) {
    var session = new Session("ann");
    Thread.startVirtualThread(() -> {
      try {
        leave.acquireUninterruptibly();
      } finally {
        Reference.reachabilityFence(session);
      }
    });
    return new WeakReference<>(session);
  }
}
