package gotojava.patterns.errors;

import java.io.FileNotFoundException;
import java.io.IOException;

/// Wrapping the text alone: it reads the same, and the cause is gone.
///
/// Go: `src/main/go/naive-wrapping/main.go`
///
/// Output:
///
/// ```
/// load settings: file does not exist
/// knows its cause: false
/// ```
class NaiveWrapping {
  static void main() {
    try {
      load("app.conf");
    } catch (IOException e) {
      IO.println(e.getMessage());
      IO.println("knows its cause: " + (e.getCause() instanceof FileNotFoundException));
    }
  }

  static void load(String name) throws IOException {
    try {
      open(name);
    } catch (FileNotFoundException e) {
      throw new IOException("load settings: " + e.getMessage());
    }
  }

  static void open(String name) throws FileNotFoundException {
    if (name.equals("default.conf")) return;
    throw new FileNotFoundException("file does not exist");
  }
}
