package gotojava.gc.example;

import java.lang.ref.WeakReference;

/// A substring of Go's shares the bytes and keeps them all; Java's is a copy.
///
/// Go: `src/main/go/substring-keeps-all/main.go`
///
/// Output:
///
/// ```
/// go keeps all: false
/// ```
///
/// Go prints: `strings.Clone` is there for a small part of a long text
///
/// ```
/// go keeps all: true
/// go cloned keeps all: false
/// ```
class SubstringKeepsAll {
  record Word(WeakReference<String> whole, String text) {}

  static void main() throws InterruptedException {
    var word = first();
    Collect.until(() -> word.whole.refersTo(null));
    IO.println(word.text + " keeps all: " + !word.whole.refersTo(null));
  }

  static Word first() {
    var text = "go ".repeat(1 << 16);
    return new Word(new WeakReference<>(text), text.substring(0, 2));
  }
}
