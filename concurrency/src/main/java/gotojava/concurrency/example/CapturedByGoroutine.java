package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;
import java.util.List;

/// Each goroutine sees the variable of its own turn of the loop.
///
/// Go: `src/main/go/captured-by-goroutine/main.go`
///
/// Unordered output:
///
/// ```
/// hello ann
/// hello bob
/// hello eve
/// ```
final class CapturedByGoroutine {
  static void main() throws InterruptedException {
    var greetings = new WaitGroup();
    for (var name : List.of("ann", "bob", "eve")) {
      greetings.go(() -> IO.println("hello " + name));
    }
    greetings.await();
  }
}
