package gotojava.patterns.strings;

/// An argument that does not fit its verb: Go writes the mistake into the text, Java throws.
///
/// Go: `src/main/go/naive-format-mismatch/main.go`
///
/// Fails with: `java.util.IllegalFormatConversionException: d != java.lang.String`
///
/// Go prints: formatting never fails
///
/// ```
/// %!d(string=five) messages
/// ```
class NaiveFormatMismatch {
  @SuppressWarnings("FormatString")
  static void main() {
    Object count = "five";
    IO.println("%d messages".formatted(count));
  }
}
