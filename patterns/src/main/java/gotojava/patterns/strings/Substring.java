package gotojava.patterns.strings;

/// A substring between two offsets that a search has found is right in both languages, though the
/// offsets differ.
///
/// Go: `src/main/go/substring/main.go`
///
/// Output:
///
/// ```
/// key città
/// value München
/// found at 5
/// ```
///
/// Go prints: à takes two bytes
///
/// ```
/// key città
/// value München
/// found at 6
/// ```
class Substring {
  static void main() {
    var line = "città=München";
    int at = line.indexOf('=');
    IO.println("key " + line.substring(0, at));
    IO.println("value " + line.substring(at + 1));
    IO.println("found at " + at);
  }
}
