package gotojava.gc.example;

import java.lang.ref.Cleaner;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/// Who is done says so; the cleanup is there for those who forget.
///
/// Go: `src/main/go/close-first/main.go`
///
/// Output:
///
/// ```
/// closed: 7
/// forgotten: 8
/// released again: 0
/// ```
class CloseFirst {
  static final Cleaner CLEANER = Cleaner.create();

  static final class File implements AutoCloseable {
    private final Cleaner.Cleanable cleanup;

    File(int descriptor, Queue<Integer> released) {
      cleanup = CLEANER.register(this, () -> released.add(descriptor));
    }

    @Override
    public void close() {
      cleanup.clean(); // the first call runs it, here and now
    }
  }

  static void main() throws InterruptedException {
    var released = new ArrayBlockingQueue<Integer>(3);
    new File(7, released).close();
    new File(8, released);
    Collect.until(() -> released.size() == 2);
    IO.println("closed: " + released.remove());
    IO.println("forgotten: " + released.remove());
    IO.println("released again: " + released.size());
  }
}
