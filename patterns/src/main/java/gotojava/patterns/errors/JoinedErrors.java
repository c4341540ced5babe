package gotojava.patterns.errors;

import java.util.ArrayList;
import java.util.List;

/// Go on after a failure, and report them all at the end.
///
/// Go joins errors as equals. In Java the first is thrown and carries the others as suppressed.
///
/// Go: `src/main/go/joined-errors/main.go`
///
/// Output:
///
/// ```
/// cache stopped
/// db hangs
/// mail hangs
/// ```
class JoinedErrors {
  static void main() {
    try {
      stopAll(List.of("db", "cache", "mail"));
    } catch (IllegalStateException e) {
      IO.println(e.getMessage());
      for (var other : e.getSuppressed()) IO.println(other.getMessage());
    }
  }

  static void stopAll(List<String> servers) {
    var failures = new ArrayList<IllegalStateException>();
    for (var server : servers) {
      try {
        stop(server);
      } catch (IllegalStateException e) {
        failures.add(e);
      }
    }
    if (failures.isEmpty()) return;
    var first = failures.removeFirst();
    failures.forEach(first::addSuppressed);
    throw first;
  }

  static void stop(String server) {
    if (!server.equals("cache")) throw new IllegalStateException(server + " hangs");
    IO.println(server + " stopped");
  }
}
