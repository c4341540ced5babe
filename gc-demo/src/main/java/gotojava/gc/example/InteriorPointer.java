package gotojava.gc.example;

import java.lang.ref.WeakReference;

/// A Go pointer into an object keeps all of it; Java has no such pointer, only the field's value.
///
/// Go: `src/main/go/interior-pointer/main.go`
///
/// Output:
///
/// ```
/// kept by its title: false
/// ```
///
/// Go prints: `findObject` in runtime leads from any address inside an object to the object
///
/// ```
/// kept by its title: true
/// ```
class InteriorPointer {
  record Page(String title, String body) {}

  record Opened(WeakReference<Page> whole, String title) {}

  static void main() throws InterruptedException {
    var opened = open();
    Collect.until(() -> opened.whole.refersTo(null));
    IO.println("kept by its title: " + !opened.whole.refersTo(null));
  }

  static Opened open() {
    var page = new Page("home", " ".repeat(1 << 16));
    return new Opened(new WeakReference<>(page), page.title());
  }
}
