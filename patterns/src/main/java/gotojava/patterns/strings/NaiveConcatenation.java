package gotojava.patterns.strings;

import java.util.List;

/// A Go string that nobody set is empty; a Java one is null, and `+` writes that down as text.
///
/// Go: `src/main/go/naive-concatenation/main.go`
///
/// Output:
///
/// ```
/// null/usr/bin
/// ```
///
/// Go prints: the zero value of a string is ""
///
/// ```
/// /usr/bin
/// ```
class NaiveConcatenation {
  static void main() {
    String path = null;
    for (var step : List.of("/usr", "/bin")) {
      path += step;
    }
    IO.println(path);
  }
}
