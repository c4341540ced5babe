package gotojava.patterns.strings;

/// Java's `==` asks if two strings are one object, which literals are and computed strings are not.
///
/// javac folds the literals into one constant, so a test with literals passes.
///
/// Go: none, its `==` compares contents
///
/// Output:
///
/// ```
/// literals equal: true
/// equal: false
/// ```
class NaiveStringComparison {
  @SuppressWarnings("ReferenceEquality")
  static void main() {
    var word = " go ".strip();
    IO.println("literals equal: " + ("go" == "g" + "o"));
    IO.println("equal: " + (word == "go"));
  }
}
