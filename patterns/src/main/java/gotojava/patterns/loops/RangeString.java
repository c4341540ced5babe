package gotojava.patterns.loops;

/// Range over a string walks its code points, each with the offset where it begins.
///
/// A Go string is UTF-8 and its offsets count bytes; a Java string is UTF-16 and its indexes count
/// `char`s, of which 🙂 takes two.
///
/// Go: `src/main/go/range-string/main.go`
///
/// Output:
///
/// ```
/// 0 h
/// 1 é
/// 2 世
/// 3 🙂
/// length 5
/// ```
///
/// Go prints: it counts bytes, of which these take 1, 2, 3 and 4
///
/// ```
/// 0 h
/// 1 é
/// 3 世
/// 6 🙂
/// length 10
/// ```
class RangeString {
  static void main() {
    var text = "hé世🙂";
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      IO.println(i + " " + Character.toString(text.codePointAt(i)));
    }
    IO.println("length " + text.length());
  }
}
