package gotojava.patterns.functions;

import java.util.List;

/// What a turn of the loop opens, the turn closes: in Go through a function of its own.
///
/// Go: `src/main/go/defer-in-loop/main.go`
///
/// Output:
///
/// ```
/// reading a
/// closed a
/// reading b
/// closed b
/// all read
/// ```
class DeferInLoop {
  static void main() {
    for (var name : List.of("a", "b")) {
      try (var file = new File(name)) {
        IO.println("reading " + file.name());
      }
    }
    IO.println("all read");
  }

  record File(String name) implements AutoCloseable {
    @Override
    public void close() {
      IO.println("closed " + name);
    }
  }
}
