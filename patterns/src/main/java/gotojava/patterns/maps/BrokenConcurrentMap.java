package gotojava.patterns.maps;

import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/// Two writers and no lock: Go notices and ends the program, a Java map loses an entry and says
/// nothing.
///
/// Go races until it is noticed. In Java the two threads wait for each other in the middle of their
/// `put`, where both have seen the map empty, so that the loss is certain.
///
/// Go: `src/main/go/broken-concurrent-map/main.go`
///
/// Output:
///
/// ```
/// 1 of 2 entries, and nobody was told
/// ```
///
/// Go prints: it gets no further than the race
///
/// ```
/// two writers
/// ```
///
/// Go fails with: `fatal error: concurrent map writes` no recover can catch it
class BrokenConcurrentMap {
  static void main() throws InterruptedException {
    var bothInPut = new CyclicBarrier(2);
    var map = new TreeMap<String, Integer>((a, b) -> whenMet(bothInPut, a.compareTo(b)));
    var other = Thread.ofPlatform().start(() -> map.put("ann", 1));
    map.put("bob", 2);
    other.join();
    IO.println(map.size() + " of 2 entries, and nobody was told");
  }

  static int whenMet(CyclicBarrier barrier, int order) {
    try {
      barrier.await();
      return order;
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }
}
