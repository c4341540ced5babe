package gotojava.gc.example;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

/// Go's limit is soft, it collects more and goes on; Java's is hard, and the allocation fails.
///
/// Go: `src/main/go/memory-limit/main.go`
///
/// Output:
///
/// ```
/// OutOfMemoryError: Java heap space
/// ```
///
/// Go prints: above the limit the heap's goal is what is live (`memoryLimitHeapGoal` in runtime)
///
/// ```
/// over the limit: true
/// no room to grow: true
/// ```
class MemoryLimit {
  static void main() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path");
    var hoarder = Hoarder.class.getName();
    new ProcessBuilder(java, "-Xmx16m", "-cp", classPath, hoarder).inheritIO().start().waitFor();
  }

  static class Hoarder {
    static void main() {
      var held = new ArrayList<byte[]>();
      try {
        while (held.size() < 32) {
          held.add(new byte[1 << 20]);
        }
      } catch (OutOfMemoryError e) {
        held.clear();
        IO.println("OutOfMemoryError: " + e.getMessage());
      }
    }
  }
}
