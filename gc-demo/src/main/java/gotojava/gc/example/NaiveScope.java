package gotojava.gc.example;

import java.lang.ref.WeakReference;

/// A variable in scope keeps nothing: after its last use the object may go.
///
/// HotSpot's interpreter keeps what the variable holds, compiled code does not: the loop makes the
/// method hot, and `Collect.until` calls it until it runs compiled.
///
/// Go: `src/main/go/naive-scope/main.go`
///
/// Output:
///
/// ```
/// gone while in use: true
/// ```
class NaiveScope {
  static int used;

  record File(int descriptor) {}

  static void main() throws InterruptedException {
    Collect.until(NaiveScope::goneInUse);
    IO.println("gone while in use: true");
  }

  static boolean goneInUse() {
    var file = new File(7);
    var weak = new WeakReference<>(file);
    for (int i = 0; i < 100_000; i++) {
      used += file.descriptor();
    }
    System.gc();
    return weak.refersTo(null);
  }
}
