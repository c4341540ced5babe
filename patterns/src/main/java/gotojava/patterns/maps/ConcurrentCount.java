package gotojava.patterns.maps;

import java.util.concurrent.ConcurrentHashMap;

/// To count from many threads, Go takes a lock around the map; Java's `merge` is one step.
///
/// Go: `src/main/go/concurrent-count/main.go`
///
/// Output:
///
/// ```
/// 1000 callers, count 1000
/// ```
class ConcurrentCount {
  static void main() throws InterruptedException {
    var hits = new ConcurrentHashMap<String, Integer>();
    var callers = new Thread[1000];
    for (int i = 0; i < callers.length; i++) {
      callers[i] = Thread.startVirtualThread(() -> hits.merge("home", 1, Integer::sum));
    }
    for (var caller : callers) {
      caller.join();
    }
    IO.println("1000 callers, count " + hits.get("home"));
  }
}
