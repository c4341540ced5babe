package gotojava.concurrency.example;

import gotojava.concurrency.sync.WaitGroup;
import java.util.concurrent.ConcurrentHashMap;

/// A value of a concurrent map that is dear to make is made once, whoever asks.
///
/// `LoadOrStore` takes a value that was made already, needed or not, so Go stores a function that
/// makes it once. `computeIfAbsent` takes the function, and lets others wait for it.
///
/// Go: `src/main/go/load-or-compute/main.go`
///
/// Output:
///
/// ```
/// computing
/// Ann: 3
/// ```
class LoadOrCompute {
  static final ConcurrentHashMap<String, Integer> lengths = new ConcurrentHashMap<>();

  static void main() throws InterruptedException {
    var callers = new WaitGroup();
    for (int i = 0; i < 3; i++) {
      callers.go(() -> length("Ann"));
    }
    callers.await();
    IO.println("Ann: " + length("Ann"));
  }

  static int length(String name) {
    return lengths.computeIfAbsent(
        name,
        key -> {
          IO.println("computing");
          return key.length();
        });
  }
}
