package gotojava.patterns.strings;

/// Text of several lines stands in the program as it is: Go keeps every character, Java drops the
/// common indentation and reads escapes.
///
/// Go: `src/main/go/raw-string/main.go`
///
/// Output:
///
/// ```
/// \w+\s*=
/// {
///   "name": "Ann"
/// }
/// ```
class RawString {
  static void main() {
    var pattern = "\\w+\\s*=";
    var page =
        """
        {
          "name": "Ann"
        }\
        """;
    IO.println(pattern);
    IO.println(page);
  }
}
