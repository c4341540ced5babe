package gotojava.gc.example;

import java.lang.ref.Cleaner;
import java.util.List;

/// What only a cleanup writes is lost at exit: a program that ends runs no cleanup.
///
/// Go: `src/main/go/naive-flush-by-cleanup/main.go`
///
/// Output:
///
/// ```
/// main ends with 1 line unwritten
/// ```
class NaiveFlushByCleanup {
  static final Cleaner CLEANER = Cleaner.create();

  record Journal(List<String> lines) {}

  static void main() {
    var lines = List.of("paid");
    var journal = new Journal(lines);
    CLEANER.register(journal, () -> IO.println("flushed " + lines));
    IO.println("main ends with " + journal.lines().size() + " line unwritten");
  }
}
