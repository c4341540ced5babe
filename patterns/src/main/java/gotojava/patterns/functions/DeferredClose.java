package gotojava.patterns.functions;

import java.io.IOException;

/// What was opened is closed, last one first, even where the next one cannot be opened.
///
/// Go: `src/main/go/deferred-close/main.go`
///
/// Output:
///
/// ```
/// opened left
/// closed left
/// cannot open missing
/// ```
class DeferredClose {
  static void main() {
    try {
      join("left", "missing");
    } catch (IOException e) {
      IO.println(e.getMessage());
    }
  }

  static void join(String first, String second) throws IOException {
    try (var left = new Source(first);
        var right = new Source(second)) {
      IO.println("joining " + left.name + " and " + right.name);
    }
  }

  static class Source implements AutoCloseable {
    final String name;

    Source(String name) throws IOException {
      if (name.equals("missing")) throw new IOException("cannot open " + name);
      this.name = name;
      IO.println("opened " + name);
    }

    @Override
    public void close() {
      IO.println("closed " + name);
    }
  }
}
