package gotojava.patterns.maps;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;

/// A map made for many threads keeps each call whole, not two calls together: what was read is old
/// when it is written back.
///
/// Both callers wait until the other has read, so that an update is lost every time.
///
/// Go: `src/main/go/broken-get-then-put/main.go`
///
/// Output:
///
/// ```
/// 2 callers, count 1
/// ```
class BrokenGetThenPut {
  static final ConcurrentHashMap<String, Integer> hits = new ConcurrentHashMap<>();
  static final Phaser bothHaveRead = new Phaser(2);

  static void main() throws InterruptedException {
    var first = Thread.startVirtualThread(BrokenGetThenPut::hit);
    var second = Thread.startVirtualThread(BrokenGetThenPut::hit);
    first.join();
    second.join();
    IO.println("2 callers, count " + hits.get("home"));
  }

  static void hit() {
    var seen = hits.getOrDefault("home", 0);
    bothHaveRead.arriveAndAwaitAdvance();
    hits.put("home", seen + 1);
  }
}
