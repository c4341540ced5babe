package gotojava.gc.example;

import java.lang.management.ManagementFactory;
import java.util.HashMap;

/// A map that was large stays large when it is emptied: only a new one gives the room back.
///
/// A collection of Serial may leave some dead objects where they are (`MarkSweepDeadRatio`), so the
/// program collects until the room is back.
///
/// Go: `src/main/go/map-keeps-its-room/main.go`
///
/// Output:
///
/// ```
/// emptied, keeps its room: true
/// made anew, keeps its room: false
/// ```
class MapKeepsItsRoom {
  static final int ENTRIES = 1 << 20;
  static HashMap<Integer, Integer> squares = new HashMap<>();

  static void main() throws InterruptedException {
    System.gc();
    long before = used();
    for (int i = 0; i < ENTRIES; i++) {
      squares.put(i, i * i);
    }
    squares.clear();
    System.gc();
    IO.println("emptied, keeps its room: " + (used() - before > 4 * ENTRIES));
    squares = new HashMap<>();
    Collect.until(() -> used() - before < 4 * ENTRIES);
    IO.println("made anew, keeps its room: false");
  }

  static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
