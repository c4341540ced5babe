package gotojava.patterns.errors;

/// Closing by hand after a failed write: of two errors one is lost.
///
/// Go: `src/main/go/naive-cleanup/main.go`
///
/// Output:
///
/// ```
/// reported: close failed
/// ```
///
/// Go prints: a deferred call's result is dropped, so Go loses the second error and not the first
///
/// ```
/// reported: disk full
/// ```
class NaiveCleanup {
  static void main() {
    try {
      save();
    } catch (IllegalStateException e) {
      IO.println("reported: " + e.getMessage());
    }
  }

  static void save() {
    var file = new Output();
    try {
      file.write();
    } finally {
      file.close();
    }
  }

  static class Output implements AutoCloseable {
    void write() {
      throw new IllegalStateException("disk full");
    }

    @Override
    public void close() {
      throw new IllegalStateException("close failed");
    }
  }
}
