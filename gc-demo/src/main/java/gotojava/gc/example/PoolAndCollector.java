package gotojava.gc.example;

import java.lang.ref.SoftReference;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What lies in a pool survives one collection, not two; a pool of soft references keeps it longer.
///
/// Go: `src/main/go/pool-and-collector/main.go`
///
/// Output:
///
/// ```
/// after one collection: true
/// after two: true
/// ```
///
/// Go prints: `poolCleanup` moves what is there aside, and at the next collection drops it
///
/// ```
/// after one collection: true
/// after two: false
/// ```
class PoolAndCollector {
  static final ConcurrentLinkedQueue<SoftReference<byte[]>> pool = new ConcurrentLinkedQueue<>();

  static void main() {
    pool.add(new SoftReference<>(new byte[64 << 10]));
    System.gc();
    var kept = pool.remove();
    IO.println("after one collection: " + !kept.refersTo(null));
    pool.add(kept);
    System.gc();
    System.gc();
    IO.println("after two: " + !pool.remove().refersTo(null));
  }
}
