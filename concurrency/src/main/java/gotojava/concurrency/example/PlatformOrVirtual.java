package gotojava.concurrency.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// What waits gets a virtual thread each, what computes a pool as large as the processors; in Go
/// both are goroutines.
///
/// A computation does not block, so it would keep its carrier from all others to its end. The
/// operating system shares the processors among platform threads by time.
///
/// Go: `src/main/go/platform-or-virtual/main.go`
///
/// Output:
///
/// ```
/// 1000 waits are over
/// 7837 primes below 80000
/// ```
class PlatformOrVirtual {
  static void main() throws InterruptedException, ExecutionException {
    try (var waits = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 1_000; i++) {
        waits.execute(PlatformOrVirtual::pause);
      }
    }
    IO.println("1000 waits are over");

    int processors = Runtime.getRuntime().availableProcessors();
    try (var pool = Executors.newFixedThreadPool(processors)) {
      var counts = new ArrayList<Future<Long>>();
      for (int part = 0; part < 8; part++) {
        int from = part * 10_000;
        counts.add(pool.submit(() -> primes(from, from + 10_000)));
      }
      long total = 0;
      for (var count : counts) total += count.get();
      IO.println(total + " primes below 80000");
    }
  }

  static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static long primes(int from, int to) {
    return IntStream.range(Math.max(from, 2), to).filter(PlatformOrVirtual::isPrime).count();
  }

  static boolean isPrime(int n) {
    return IntStream.iterate(2, d -> d * d <= n, d -> d + 1).noneMatch(d -> n % d == 0);
  }
}
