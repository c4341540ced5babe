package gotojava.concurrency.example;

import gotojava.concurrency.time.VirtualClock;
import java.time.Duration;

/// To act once after a burst of events, each event resets one timer: it rings when all is quiet.
///
/// Go: `src/main/go/debounce/main.go`
///
/// Output:
///
/// ```
/// typed j
/// typed a
/// typed v
/// typed a
/// saved
/// ```
final class Debounce {
  static final Duration QUIET = Duration.ofMillis(200);

  static void main() {
    var clock = new VirtualClock();
    var save = clock.runAfter(QUIET, () -> IO.println("saved"));
    for (char key : "java".toCharArray()) {
      clock.advance(Duration.ofMillis(10));
      IO.println("typed " + key);
      save.reset(QUIET);
    }
    clock.advance(QUIET);
  }
}
