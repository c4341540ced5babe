package gotojava.patterns.strings;

/// A builder grows in place and becomes a string once, at the end.
///
/// Go: `src/main/go/build-string/main.go`
///
/// Output:
///
/// ```
/// 3... 2... 1... go
/// ```
class BuildString {
  static void main() {
    var countdown = new StringBuilder();
    for (int i = 3; i > 0; i--) {
      countdown.append(i).append("... ");
    }
    countdown.append("go");
    IO.println(countdown);
  }
}
