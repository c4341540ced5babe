package gotojava.patterns.loops;

import java.util.List;

/// A plain `break` inside a `switch` leaves the switch, not the loop around it, in both languages.
///
/// Error Prone finds it pointless there (`UnnecessaryBreakInSwitch`), so it is silenced here.
///
/// Go: `src/main/go/naive-break/main.go`
///
/// Output:
///
/// ```
/// ran push
/// ran pop
/// ```
class NaiveBreak {
  @SuppressWarnings("UnnecessaryBreakInSwitch")
  static void main() {
    for (var command : List.of("push", "quit", "pop")) {
      switch (command) {
        case "quit" -> {
          break;
        }
        default -> IO.println("ran " + command);
      }
    }
  }
}
