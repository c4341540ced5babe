package gotojava.gc.example;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// A number stored as any value takes an object of its own, unless it is a small one.
///
/// Go: `src/main/go/boxed-values/main.go`
///
/// Output:
///
/// ```
/// 100 allocates: false
/// 1000 allocates: true
/// ```
class BoxedValues {
  static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  static Object kept = "";

  static void main() {
    for (int n : new int[] {100, 1000}) {
      IO.println(n + " allocates: " + (allocated(n) >= 1000));
    }
  }

  static long allocated(int n) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 1000; i++) {
      kept = n;
    }
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
