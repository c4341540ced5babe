package gotojava.concurrency.example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The first of several answers, each of which comes once: futures are enough, and the time limit
/// is a method of the future.
///
/// Right for single results. A future is no channel: it has one value, and `anyOf` leaves the
/// others to run on.
///
/// Go: `src/main/go/select-result/main.go`
///
/// Output:
///
/// ```
/// answer from the replica
/// ```
final class SelectResultJdk {
  static void main() {
    var primary = new CompletableFuture<String>(); // down: it never answers
    var replica = CompletableFuture.supplyAsync(() -> "answer from the replica");
    var answer = CompletableFuture.anyOf(primary, replica).orTimeout(2, TimeUnit.SECONDS).join();
    IO.println(answer);
  }
}
