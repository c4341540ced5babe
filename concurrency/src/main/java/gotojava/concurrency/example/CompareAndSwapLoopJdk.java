package gotojava.concurrency.example;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// The JDK has the loop around compare-and-set as a method: it takes the function.
///
/// The function may be called again, so it must do nothing but compute.
///
/// Go: `src/main/go/compare-and-swap-loop/main.go`
///
/// Output:
///
/// ```
/// longest: 999
/// ```
class CompareAndSwapLoopJdk {
  static void main() {
    var longest = new AtomicLong();
    try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 1000; i++) {
        int millis = i;
        requests.execute(() -> longest.accumulateAndGet(millis, Math::max));
      }
    }
    IO.println("longest: " + longest.get());
  }
}
