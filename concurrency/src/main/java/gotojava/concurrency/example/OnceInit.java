package gotojava.concurrency.example;

import gotojava.concurrency.sync.Once;
import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.atomic.AtomicInteger;

/// What is needed late and only once is done by the first who comes; the others wait until it is
/// done.
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
class OnceInit {
  static void main() throws InterruptedException {
    var db = new Database();
    IO.println("nothing is open yet");
    var clients = new WaitGroup();
    for (int i = 0; i < 3; i++) {
      clients.go(db::query);
    }
    clients.await();
    IO.println("queries: " + db.queries);
  }

  static class Database {
    private final Once opened = new Once();
    private final AtomicInteger queries = new AtomicInteger();

    void query() {
      opened.run(this::open);
      queries.incrementAndGet();
    }

    private void open() {
      IO.println("open");
    }
  }
}
