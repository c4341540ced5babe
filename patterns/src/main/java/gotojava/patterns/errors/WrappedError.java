package gotojava.patterns.errors;

import java.io.FileNotFoundException;
import java.io.IOException;

/// Each level says what it was doing and keeps what went wrong below it.
///
/// A Java message is its own level's alone; whoever prints only the outermost loses the reason.
///
/// Go: `src/main/go/wrapped-error/main.go`
///
/// Output:
///
/// ```
/// load settings
/// open app.conf
/// file does not exist
/// ```
///
/// Go prints: `%w` puts the text of the inner error into the outer one
///
/// ```
/// load settings: open app.conf: file does not exist
/// open app.conf: file does not exist
/// file does not exist
/// ```
class WrappedError {
  static void main() {
    try {
      load("app.conf");
    } catch (IOException e) {
      for (Throwable level = e; level != null; level = level.getCause()) {
        IO.println(level.getMessage());
      }
    }
  }

  static void load(String name) throws IOException {
    try {
      open(name);
    } catch (IOException e) {
      throw new IOException("load settings", e);
    }
  }

  static void open(String name) throws IOException {
    if (name.equals("default.conf")) return;
    throw new IOException("open " + name, new FileNotFoundException("file does not exist"));
  }
}
