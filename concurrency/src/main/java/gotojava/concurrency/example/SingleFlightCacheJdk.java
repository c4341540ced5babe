package gotojava.concurrency.example;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// A map of futures lets those share a computation who ask for it; what removes the future decides
/// for how long.
///
/// Right where the answers shall be kept as well: leave them in the map, or in a cache that gives
/// futures.
///
/// Go: `src/main/go/x/single-flight-cache/main.go`
///
/// Output:
///
/// ```
/// tea costs 3
/// tea costs 3
/// tea costs 3
/// computed: 1
/// asked later, computed: 2
/// ```
class SingleFlightCacheJdk {
  static final ConcurrentMap<String, CompletableFuture<String>> flights = new ConcurrentHashMap<>();
  static final CountDownLatch release = new CountDownLatch(1);
  static final AtomicInteger computed = new AtomicInteger();

  static void main() {
    var answers = new ArrayList<CompletableFuture<String>>();
    for (int i = 0; i < 3; i++) {
      answers.add(ask());
    }
    release.countDown();
    for (var answer : answers) {
      IO.println(answer.join());
    }
    IO.println("computed: " + computed);
    ask().join();
    IO.println("asked later, computed: " + computed);
  }

  static CompletableFuture<String> ask() {
    var mine = new CompletableFuture<String>();
    var running = flights.putIfAbsent("tea", mine);
    if (running != null) return running;
    Thread.startVirtualThread(() -> compute(mine));
    return mine;
  }

  static void compute(CompletableFuture<String> answer) {
    try {
      release.await();
      computed.incrementAndGet();
      flights.remove("tea", answer);
      answer.complete("tea costs 3");
    } catch (InterruptedException e) {
      flights.remove("tea", answer);
      answer.completeExceptionally(e);
    }
  }
}
