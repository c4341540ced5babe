package gotojava.gc.example;

import java.util.Map;
import java.util.WeakHashMap;

/// A weak key whose value refers to it is kept by the map itself.
///
/// Go: `src/main/go/naive-weak-keys/main.go`
///
/// Output:
///
/// ```
/// still there: true
/// ```
class NaiveWeakKeys {
  static final class Page {}

  static void main() {
    var about = new WeakHashMap<Page, Page>();
    note(about);
    System.gc();
    System.gc();
    IO.println("still there: " + (about.size() == 1));
  }

  static void note(Map<Page, Page> about) {
    var page = new Page();
    about.put(page, page);
  }
}
