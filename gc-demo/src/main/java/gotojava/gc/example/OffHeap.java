package gotojava.gc.example;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;

/// Memory of the system's own is no matter of the collector: who took it gives it back.
///
/// Go: `src/main/go/off-heap/main.go`
///
/// Output:
///
/// ```
/// last byte: 42
/// the heap grew by it: false
/// after the end: Already closed
/// ```
///
/// Go prints: it does not watch such memory; to read it after `Munmap` ends the program
///
/// ```
/// last byte: 42
/// the heap grew by it: false
/// ```
class OffHeap {
  static final long SIZE = 16 << 20;

  static void main() {
    long before = heap();
    var arena = Arena.ofConfined();
    var memory = arena.allocate(SIZE);
    memory.set(JAVA_BYTE, SIZE - 1, (byte) 42);
    IO.println("last byte: " + memory.get(JAVA_BYTE, SIZE - 1));
    IO.println("the heap grew by it: " + (heap() - before >= SIZE));
    arena.close();
    try {
      memory.get(JAVA_BYTE, 0);
    } catch (IllegalStateException e) {
      IO.println("after the end: " + e.getMessage());
    }
  }

  static long heap() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
