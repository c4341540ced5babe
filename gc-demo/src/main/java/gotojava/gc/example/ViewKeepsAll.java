package gotojava.gc.example;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A view of a part keeps the whole; a copy of the part does not.
///
/// Go: `src/main/go/view-keeps-all/main.go`
///
/// Output:
///
/// ```
/// view of 2 keeps all: true
/// copy of 2 keeps all: false
/// ```
class ViewKeepsAll {
  record Part(WeakReference<List<String>> whole, List<String> elements) {}

  static void main() throws InterruptedException {
    var view = view();
    try {
      System.gc();
      IO.println("view of " + view.elements.size() + " keeps all: " + !view.whole.refersTo(null));
    } finally {
      Reference.reachabilityFence(view);
    }
    var copy = copy();
    Collect.until(() -> copy.whole.refersTo(null));
    IO.println("copy of " + copy.elements.size() + " keeps all: " + !copy.whole.refersTo(null));
  }

  static Part view() {
    List<String> whole = new ArrayList<>(Collections.nCopies(1 << 16, ""));
    return new Part(new WeakReference<>(whole), whole.subList(0, 2));
  }

  static Part copy() {
    List<String> whole = new ArrayList<>(Collections.nCopies(1 << 16, ""));
    return new Part(new WeakReference<>(whole), List.copyOf(whole.subList(0, 2)));
  }
}
