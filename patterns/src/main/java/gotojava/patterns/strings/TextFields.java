package gotojava.patterns.strings;

/// The words of a line: white space around them and between them does not count.
///
/// Go: `src/main/go/text-fields/main.go`
///
/// Output:
///
/// ```
/// 3 words: one|two|three
/// ```
class TextFields {
  static void main() {
    var words = "  one two   three ".strip().split("\\s+");
    IO.println(words.length + " words: " + String.join("|", words));
  }
}
