package gotojava.patterns.strings;

import java.util.Locale;

/// Both format as C does: width, precision, base. The letters agree for numbers and text, and not
/// for a boolean.
///
/// Go: `src/main/go/format-verbs/main.go`
///
/// Output:
///
/// ```
/// |   42|go   |  3.14|00ff|true|
/// ```
class FormatVerbs {
  static void main() {
    IO.println(
        String.format(Locale.ROOT, "|%5d|%-5s|%6.2f|%04x|%b|", 42, "go", 3.14159, 255, true));
  }
}
