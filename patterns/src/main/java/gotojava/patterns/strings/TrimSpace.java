package gotojava.patterns.strings;

/// What counts as white space differs: Go trims all of Unicode's, `strip` leaves the no-break
/// space, `trim` knows only ASCII.
///
/// The text is an ideographic space, two letters and a no-break space.
///
/// Go: `src/main/go/trim-space/main.go`
///
/// Output:
///
/// ```
/// stripped: 3
/// trimmed: 4
/// ```
///
/// Go prints: it takes both spaces off
///
/// ```
/// trimmed: 2
/// ```
class TrimSpace {
  static void main() {
    var text = "\u3000go\u00a0";
    IO.println("stripped: " + text.strip().length());
    IO.println("trimmed: " + text.trim().length());
  }
}
