package gotojava.patterns.errors;

import java.util.List;

/// A Go function that can fail returns the error beside the result; a Java method throws it.
///
/// Go: `src/main/go/error-values/main.go`
///
/// Output:
///
/// ```
/// 42 and one is 43
/// 4x is no number
/// ```
class ErrorValues {
  static void main() {
    for (var text : List.of("42", "4x")) {
      try {
        var n = Integer.parseInt(text);
        IO.println(text + " and one is " + (n + 1));
      } catch (NumberFormatException _) {
        IO.println(text + " is no number");
      }
    }
  }
}
