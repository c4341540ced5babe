package gotojava.gc.example;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/// Both can ask for a collection: Go promises a whole one, Java its best effort.
///
/// Go: `src/main/go/collect-now/main.go`
///
/// Output:
///
/// ```
/// asked for 3, done 3 at least: true
/// ```
class CollectNow {
  static void main() {
    long before = collections();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    IO.println("asked for 3, done 3 at least: " + (collections() - before >= 3));
  }

  static long collections() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
        .sum();
  }
}
