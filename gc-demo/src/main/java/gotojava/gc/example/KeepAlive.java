package gotojava.gc.example;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;

/// To keep an object to the end of its use, say where the end is.
///
/// Go: `src/main/go/keep-alive/main.go`
///
/// Output:
///
/// ```
/// gone while in use: 0
/// ```
class KeepAlive {
  static int used;

  record File(int descriptor) {}

  static void main() {
    int gone = 0;
    for (int i = 0; i < 100; i++) {
      if (goneInUse()) gone++;
    }
    IO.println("gone while in use: " + gone);
  }

  static boolean goneInUse() {
    var file = new File(7);
    try {
      var weak = new WeakReference<>(file);
      use(file.descriptor());
      return weak.refersTo(null);
    } finally {
      Reference.reachabilityFence(file);
    }
  }

  static void use(int descriptor) {
    for (int i = 0; i < 100_000; i++) {
      used += descriptor;
    }
    System.gc();
  }
}
