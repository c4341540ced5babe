package gotojava.concurrency.example;

import java.util.concurrent.Executors;

/// To do something once for each object, look at a flag under the object's lock.
///
/// Right where the lock is needed anyway, as here for the count. What is done once for a whole
/// class is done by its static initializer.
///
/// Go: `src/main/go/once-init/main.go`
///
/// Output:
///
/// ```
/// nothing is open yet
/// open
/// queries: 3
/// ```
class OnceInitJdk {
  static void main() {
    var db = new Database();
    IO.println("nothing is open yet");
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 3; i++) {
        clients.execute(db::query);
      }
    }
    IO.println("queries: " + db.queries());
  }

  static class Database {
    private boolean opened;
    private int queries;

    synchronized void query() {
      if (!opened) open();
      queries++;
    }

    synchronized int queries() {
      return queries;
    }

    private void open() {
      IO.println("open");
      opened = true;
    }
  }
}
