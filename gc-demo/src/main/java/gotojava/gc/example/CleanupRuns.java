package gotojava.gc.example;

import java.lang.ref.Cleaner;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/// A cleanup runs some time after its object can no longer be reached, and is told what to clean.
///
/// Go: `src/main/go/cleanup-runs/main.go`
///
/// Output:
///
/// ```
/// open: 7
/// closed: 7
/// ```
class CleanupRuns {
  static final Cleaner CLEANER = Cleaner.create();

  record File(String name, int descriptor) {}

  static void main() throws InterruptedException {
    var closed = new ArrayBlockingQueue<Integer>(1);
    IO.println("open: " + open("log", 7, closed).descriptor());
    Collect.until(() -> !closed.isEmpty());
    IO.println("closed: " + closed.remove());
  }

  static File open(String name, int descriptor, Queue<Integer> closed) {
    var file = new File(name, descriptor);
    CLEANER.register(file, () -> closed.add(descriptor));
    return file;
  }
}
