package gotojava.patterns.strings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Go's order in Java: compare the bytes of UTF-8, as unsigned.
///
/// Go: `src/main/go/string-order/main.go`
///
/// Output:
///
/// ```
/// z Ａ 🙂
/// ```
class StringOrderJdk {
  static void main() {
    var words = new ArrayList<>(List.of("z", "🙂", "Ａ"));
    words.sort(Comparator.comparing(word -> word.getBytes(UTF_8), Arrays::compareUnsigned));
    IO.println(String.join(" ", words));
  }
}
