package gotojava.patterns.strings;

/// An index gives what the string is made of: a byte in Go, a `char` in Java, a whole character in
/// neither.
///
/// Go: `src/main/go/string-element/main.go`
///
/// Output:
///
/// ```
/// element 1 is E9
/// code point 2 is 🙂
/// ```
///
/// Go prints: é is two bytes, of which C3 is the first
///
/// ```
/// element 1 is C3
/// code point 2 is 🙂
/// ```
class StringElement {
  static void main() {
    var text = "né🙂";
    IO.println("element 1 is %X".formatted((int) text.charAt(1)));
    var offset = text.offsetByCodePoints(0, 2);
    IO.println("code point 2 is " + Character.toString(text.codePointAt(offset)));
  }
}
