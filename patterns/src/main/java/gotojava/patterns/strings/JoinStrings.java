package gotojava.patterns.strings;

import java.util.List;
import java.util.stream.Collectors;

/// Parts that exist already are joined, not built.
///
/// Go: `src/main/go/join-strings/main.go`
///
/// Output:
///
/// ```
/// slice, map, chan
/// [chan|map|slice]
/// ================
/// ```
class JoinStrings {
  static void main() {
    var words = List.of("slice", "map", "chan");
    IO.println(String.join(", ", words));
    IO.println(words.stream().sorted().collect(Collectors.joining("|", "[", "]")));
    IO.println("=".repeat(16));
  }
}
