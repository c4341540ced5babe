package gotojava.patterns.strings;

import java.util.List;

/// A string cut in two at the first separator: the rest may hold more of them.
///
/// Go: `src/main/go/cut-string/main.go`
///
/// Output:
///
/// ```
/// path is a=b
/// verbose has no value
/// ```
class CutString {
  static void main() {
    for (var line : List.of("path=a=b", "verbose")) {
      var halves = line.split("=", 2);
      IO.println(halves.length == 2 ? halves[0] + " is " + halves[1] : line + " has no value");
    }
  }
}
