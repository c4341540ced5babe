package gotojava.concurrency.example;

import java.util.concurrent.CountDownLatch;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// The JDK's ordered results: `mapConcurrent` runs so many at a time on virtual threads, and keeps
/// the order.
///
/// Go: `src/main/go/ordered-results/main.go`
///
/// Output:
///
/// ```
/// done first: 3
/// result 1
/// result 2
/// result 3
/// ```
class OrderedResultsJdk {
  static final CountDownLatch LAST_DONE = new CountDownLatch(1);

  static void main() {
    Stream.of(1, 2, 3)
        .gather(Gatherers.mapConcurrent(3, OrderedResultsJdk::work))
        .forEach(IO::println);
  }

  static String work(int job) {
    try {
      if (job < 3) {
        LAST_DONE.await();
      } else {
        IO.println("done first: " + job);
        LAST_DONE.countDown();
      }
      return "result " + job;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
