package gotojava.patterns.errors;

import java.nio.file.Files;
import java.nio.file.Path;

/// Calling and not looking at the error: javac refuses where the exception is a checked one.
///
/// Go: `src/main/go/ignored-error/main.go`
///
/// Does not compile: `unreported exception java.io.IOException; must be caught or declared`
///
/// Go prints: a result that nobody takes is dropped, the error with it
///
/// ```
/// removed
/// ```
class NaiveIgnoredError {
  static void main() {
    Files.delete(Path.of("no-such-report.txt"));
    IO.println("removed");
  }
}
