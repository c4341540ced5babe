package gotojava.gc.example;

import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;

/// A cleanup that refers to its own object keeps it, and so never runs.
///
/// The lambda means the field: `this.descriptor`. In `CloseFirst` it means the parameter, an int.
///
/// Go: `src/main/go/naive-cleanup-captures/main.go`
///
/// Output:
///
/// ```
/// opening
/// collected: false
/// ```
///
/// Go prints: it looks into the function before it takes it
///
/// ```
/// opening
/// ```
///
/// Go fails with: `cleanup function closes over ptr, cleanup will never run` and says what is wrong
class NaiveCleanupCaptures {
  static final Cleaner CLEANER = Cleaner.create();

  static final class File {
    final int descriptor;

    File(int number) {
      descriptor = number;
      CLEANER.register(this, () -> IO.println("closed " + descriptor));
    }
  }

  static void main() {
    IO.println("opening");
    var file = new WeakReference<>(new File(7));
    System.gc();
    System.gc();
    IO.println("collected: " + file.refersTo(null));
  }
}
