package gotojava.patterns.strings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Go orders strings by their bytes, Java by their UTF-16 units: beyond U+FFFF the two disagree.
///
/// 🙂 begins with the surrogate D83D, which is less than the wide Ａ, FF21. In UTF-8 it begins with
/// F0, which is more than EF.
///
/// Go: `src/main/go/string-order/main.go`
///
/// Output:
///
/// ```
/// z 🙂 Ａ
/// ```
///
/// Go prints: bytes of UTF-8 order like code points
///
/// ```
/// z Ａ 🙂
/// ```
class StringOrder {
  static void main() {
    var words = new ArrayList<>(List.of("z", "🙂", "Ａ"));
    words.sort(Comparator.naturalOrder());
    IO.println(String.join(" ", words));
  }
}
