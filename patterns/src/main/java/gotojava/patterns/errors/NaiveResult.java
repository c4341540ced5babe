package gotojava.patterns.errors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A Result in place of every exception: one that nobody looks at is a failure nobody hears of.
///
/// Go: `src/main/go/ignored-error/main.go`
///
/// Output:
///
/// ```
/// removed
/// ```
class NaiveResult {
  static void main() {
    remove(Path.of("no-such-report.txt"));
    IO.println("removed");
  }

  sealed interface Result {}

  record Removed(Path file) implements Result {}

  record Failed(IOException why) implements Result {}

  static Result remove(Path file) {
    try {
      Files.delete(file);
      return new Removed(file);
    } catch (IOException e) {
      return new Failed(e);
    }
  }
}
