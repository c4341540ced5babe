package gotojava.patterns.strings;

/// `==` and `<` compare Go strings by content; in Java that is `equals` and `compareTo`.
///
/// Go: `src/main/go/string-comparison/main.go`
///
/// Output:
///
/// ```
/// equal: true
/// before java: true
/// compared: -3
/// equal but for case: true
/// ß and SS: false
/// ```
///
/// Go prints: `Compare` gives -1, 0 or 1
///
/// ```
/// equal: true
/// before java: true
/// compared: -1
/// equal but for case: true
/// ß and SS: false
/// ```
class StringComparison {
  static void main() {
    var word = " go ".strip();
    IO.println("equal: " + word.equals("go"));
    IO.println("before java: " + (word.compareTo("java") < 0));
    IO.println("compared: " + word.compareTo("java"));
    IO.println("equal but for case: " + word.equalsIgnoreCase("GO"));
    IO.println("ß and SS: " + "ß".equalsIgnoreCase("SS"));
  }
}
