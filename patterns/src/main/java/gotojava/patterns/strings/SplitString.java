package gotojava.patterns.strings;

/// Splitting keeps every part, empty ones too; Java has to be asked for that with a limit of -1.
///
/// Go: `src/main/go/split-string/main.go`
///
/// Output:
///
/// ```
/// 5 parts: a||b||
/// ```
class SplitString {
  static void main() {
    var parts = "a,,b,,".split(",", -1);
    IO.println(parts.length + " parts: " + String.join("|", parts));
  }
}
