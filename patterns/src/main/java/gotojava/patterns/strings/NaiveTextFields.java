package gotojava.patterns.strings;

/// Splitting at white space without stripping first: blanks at the front make an empty first part.
///
/// Go: `src/main/go/text-fields/main.go`
///
/// Output:
///
/// ```
/// 4 words: |one|two|three
/// ```
///
/// Go prints: it knows no empty fields
///
/// ```
/// 3 words: one|two|three
/// ```
class NaiveTextFields {
  static void main() {
    var words = "  one two   three ".split("\\s+");
    IO.println(words.length + " words: " + String.join("|", words));
  }
}
