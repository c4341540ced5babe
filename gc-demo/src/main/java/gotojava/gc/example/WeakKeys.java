package gotojava.gc.example;

import java.lang.ref.Reference;
import java.util.Map;
import java.util.WeakHashMap;

/// A map can forget what it says about an object once the object is gone.
///
/// Go: `src/main/go/weak-keys/main.go`
///
/// Output:
///
/// ```
/// entries: 1
/// entries: 0
/// ```
class WeakKeys {
  static final class Page {}

  static void main() throws InterruptedException {
    var about = new WeakHashMap<Page, String>();
    note(about);
    Collect.until(() -> about.size() == 0);
    IO.println("entries: " + about.size());
  }

  static void note(Map<Page, String> about) {
    var page = new Page();
    try {
      about.put(page, "read twice");
      IO.println("entries: " + about.size());
    } finally {
      Reference.reachabilityFence(page);
    }
  }
}
