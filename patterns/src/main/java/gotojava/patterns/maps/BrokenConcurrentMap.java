package gotojava.patterns.maps;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Two writers and no lock: Go notices and ends the program, a `HashMap` loses entries and says
/// nothing.
///
/// Each tries until it happens: Go in one long race, Java in one race after another.
///
/// Go: `src/main/go/broken-concurrent-map/main.go`
///
/// Output:
///
/// ```
/// entries were lost, and nobody was told
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
  private static final int EACH = 50_000;

  static void main() throws InterruptedException {
    while (race() == 2 * EACH) {
      Thread.onSpinWait();
    }
    IO.println("entries were lost, and nobody was told");
  }

  static long race() throws InterruptedException {
    var map = new HashMap<Integer, String>(4 * EACH);
    var first = Thread.ofPlatform().start(() -> fill(map, 0));
    fill(map, EACH);
    first.join();
    return IntStream.range(0, 2 * EACH).filter(map::containsKey).count();
  }

  static void fill(Map<Integer, String> map, int from) {
    for (int i = from; i < from + EACH; i++) {
      map.put(i, "value");
    }
  }
}
