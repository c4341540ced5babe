package gotojava.gc.example;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;

/// The runtime says how much of the heap is taken; right after a collection, that is what is live.
///
/// Nearly: a collection of Serial may leave some dead objects where they are
/// (`MarkSweepDeadRatio`), so the program collects until they are gone.
///
/// Go: `src/main/go/memory-numbers/main.go`
///
/// Output:
///
/// ```
/// held: 32 MiB more
/// dropped: 0 MiB more
/// ```
class MemoryNumbers {
  static final ArrayList<byte[]> held = new ArrayList<>();

  static void main() throws InterruptedException {
    System.gc();
    long before = used();
    for (int i = 0; i < 512; i++) {
      held.add(new byte[64 << 10]);
    }
    System.gc();
    IO.println("held: " + rounded(used() - before) + " MiB more");
    held.clear();
    Collect.until(() -> rounded(used() - before) == 0);
    IO.println("dropped: 0 MiB more");
  }

  static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  static long rounded(long bytes) {
    return (bytes + (4 << 20)) >> 23 << 3;
  }
}
