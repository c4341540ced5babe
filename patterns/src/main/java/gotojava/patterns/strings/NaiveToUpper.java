package gotojava.patterns.strings;

import java.util.Locale;

/// A string never changes, so a method that seems to change it returns a new one, which is lost
/// here.
///
/// Error Prone finds it (`ReturnValueIgnored`), so it is silenced here; `go vet` does not.
///
/// Go: `src/main/go/naive-to-upper/main.go`
///
/// Output:
///
/// ```
/// gopher
/// ```
class NaiveToUpper {
  @SuppressWarnings("ReturnValueIgnored")
  static void main() {
    var word = "gopher";
    word.toUpperCase(Locale.ROOT);
    IO.println(word);
  }
}
