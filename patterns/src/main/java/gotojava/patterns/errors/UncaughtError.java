package gotojava.patterns.errors;

import java.io.IOException;
import java.util.List;

/// What nobody catches ends the program: with exit code 2 in Go, 1 in Java.
///
/// The program starts itself once more, tells the second by its environment to fail, and looks.
///
/// Go: `src/main/go/uncaught-error/main.go`
///
/// Output:
///
/// ```
/// exit code 1
/// ```
///
/// Go prints: its runtime ends a panicking program with 2
///
/// ```
/// exit code 2
/// ```
class UncaughtError {
  static void main() throws IOException, InterruptedException {
    if (System.getenv("FAIL") != null) throw new IllegalStateException("nobody catches this");
    var self = ProcessHandle.current().info();
    var command = new ProcessBuilder(self.command().orElseThrow());
    command.command().addAll(List.of(self.arguments().orElseThrow()));
    command.environment().put("FAIL", "yes");
    IO.println("exit code " + command.start().waitFor());
  }
}
