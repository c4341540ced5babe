package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.Scope;
import gotojava.concurrency.time.Time;
import java.time.Duration;

/// Stopping a ticker closes no channel: a loop over its ticks waits for ever.
///
/// The loop needs a second channel, or a context, in a select, that tells it to end.
///
/// Go: `src/main/go/leak-of-ticker/main.go`
///
/// Output:
///
/// ```
/// left behind: 1
/// ```
class LeakOfTicker {
  static void main() throws Exception {
    try {
      Scope.run(() -> {
        var ticker = Time.newTicker(Duration.ofHours(1));
        go(() -> ticker.channel().range(now -> IO.println("tick " + now)));
        ticker.stop();
      });
    } catch (Scope.LeakException e) {
      long left = e.toString().lines().filter(line -> line.startsWith("goroutine ")).count();
      IO.println("left behind: " + left);
    }
  }
}
