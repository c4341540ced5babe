package gotojava.gc.example;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// An object that no one else can see need not be made on the heap.
///
/// Go decides when it compiles. HotSpot decides in its second compiler, when a method is hot; until
/// then `distance` allocates as written, so the program calls it until it no longer does.
///
/// Go: `src/main/go/escape/main.go`
///
/// Output:
///
/// ```
/// used here allocates: false
/// kept allocates: true
/// ```
class Escape {
  static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  static final int CALLS = 10_000;
  static Point kept = new Point(0, 0);
  static int sum;

  record Point(int x, int y) {}

  static void main() {
    boolean allocates = true;
    for (int i = 0; i < 100_000 && allocates; i++) {
      allocates = allocates(Escape::addDistance);
    }
    IO.println("used here allocates: " + allocates);
    IO.println("kept allocates: " + allocates(() -> kept = new Point(3, 3)));
  }

  static boolean allocates(Runnable call) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < CALLS; i++) {
      call.run();
    }
    return THREADS.getCurrentThreadAllocatedBytes() - before >= CALLS;
  }

  static void addDistance() {
    var point = new Point(sum, 3);
    sum += point.x() - point.y();
  }
}
