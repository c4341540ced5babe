package gotojava.patterns.errors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Java's way to drop an error: a catch that does nothing, so that the program goes on and lies.
///
/// Go: `src/main/go/ignored-error/main.go`
///
/// Output:
///
/// ```
/// removed
/// ```
class NaiveSwallowedException {
  @SuppressWarnings("EmptyCatch")
  static void main() {
    try {
      Files.delete(Path.of("no-such-report.txt"));
    } catch (IOException _) {
    }
    IO.println("removed");
  }
}
