package gotojava.gc.example;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/// Go's heap may grow by a share of what is live; Java's may grow up to a fixed size.
///
/// Go: `src/main/go/heap-goal/main.go`
///
/// Output:
///
/// ```
/// percent of memory at most: 25
/// MaxHeapSize set while it runs: false
/// SoftMaxHeapSize set while it runs: true
/// ```
///
/// Go prints: its goal follows what is live, and the percentage may change at any time
///
/// ```
/// GOGC=50: 1.5 times what is live
/// as computed: true
/// GOGC=100: 2.0 times what is live
/// as computed: true
/// GOGC=200: 3.0 times what is live
/// as computed: true
/// ```
class HeapGoal {
  static final HotSpotDiagnosticMXBean VM =
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

  static void main() {
    var share = VM.getVMOption("MaxRAMPercentage").getValue();
    IO.println("percent of memory at most: " + Math.round(Double.parseDouble(share)));
    settable("MaxHeapSize");
    settable("SoftMaxHeapSize");
  }

  static void settable(String option) {
    IO.println(option + " set while it runs: " + VM.getVMOption(option).isWriteable());
  }
}
