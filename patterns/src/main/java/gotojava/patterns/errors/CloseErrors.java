package gotojava.patterns.errors;

/// A write fails, then the close: the first error is reported, and the second is not lost.
///
/// Go: `src/main/go/close-errors/main.go`
///
/// Output:
///
/// ```
/// disk full
/// close failed
/// ```
class CloseErrors {
  static void main() {
    try {
      save();
    } catch (IllegalStateException e) {
      IO.println(e.getMessage());
      for (var other : e.getSuppressed()) IO.println(other.getMessage());
    }
  }

  static void save() {
    try (var file = new Output()) {
      file.write();
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
