package gotojava.patterns.strings;

/// A number becomes digits, or the character with that code; text becomes a number or an error.
///
/// Go: `src/main/go/number-text/main.go`
///
/// Output:
///
/// ```
/// 65
/// A
/// For input string: "65x"
/// ```
///
/// Go prints: its error names the function too
///
/// ```
/// 65
/// A
/// strconv.Atoi: parsing "65x": invalid syntax
/// ```
class NumberText {
  static void main() {
    IO.println(Integer.toString(65));
    IO.println(Character.toString(65));
    try {
      IO.println(Integer.parseInt("65x"));
    } catch (NumberFormatException e) {
      IO.println(e.getMessage());
    }
  }
}
