package gotojava.concurrency.example;

import java.util.concurrent.ConcurrentHashMap;

/// To walk a concurrent map while it changes is allowed, and may show the change or not.
///
/// The JDK calls it weakly consistent. A `HashMap` throws `ConcurrentModificationException` where
/// it notices.
///
/// Go: `src/main/go/range-while-storing/main.go`
///
/// One of these outputs:
///
/// ```
/// seen: 1 Bob stored: true
/// ```
///
/// ```
/// seen: 2 Bob stored: true
/// ```
class RangeWhileStoring {
  static final ConcurrentHashMap<String, Integer> ages = new ConcurrentHashMap<>();

  static void main() {
    ages.put("Ann", 30);
    int seen = 0;
    for (var _ : ages.keySet()) {
      seen++;
      ages.put("Bob", 25);
    }
    IO.println("seen: " + seen + " Bob stored: " + ages.containsKey("Bob"));
  }
}
