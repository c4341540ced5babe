package gotojava.patterns.strings;

/// Java's plain `split` drops the empty parts at the end, and only there.
///
/// Go: `src/main/go/split-string/main.go`
///
/// Output:
///
/// ```
/// 3 parts: a||b
/// ```
///
/// Go prints: it drops nothing
///
/// ```
/// 5 parts: a||b||
/// ```
class NaiveSplit {
  static void main() {
    var parts = "a,,b,,".split(",");
    IO.println(parts.length + " parts: " + String.join("|", parts));
  }
}
