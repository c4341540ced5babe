package gotojava.patterns.loops;

import java.util.List;

/// To leave a loop from inside a `switch`, name the loop.
///
/// Go: `src/main/go/labelled-break/main.go`
///
/// Output:
///
/// ```
/// ran push
/// ```
class LabelledBreak {
  static void main() {
    loop:
    for (var command : List.of("push", "quit", "pop")) {
      switch (command) {
        case "quit" -> {
          break loop;
        }
        default -> IO.println("ran " + command);
      }
    }
  }
}
