package gotojava.patterns.strings;

import java.util.List;
import java.util.Locale;

/// `formatted` asks the default locale, so a program that writes 3.14 here writes 3,14 elsewhere.
///
/// Go: none, fmt knows no locale
///
/// Output:
///
/// ```
/// 3.14
/// 3,14
/// ```
class NaiveFormat {
  static void main() {
    for (var locale : List.of(Locale.US, Locale.GERMANY)) {
      Locale.setDefault(locale);
      IO.println("%.2f".formatted(3.14159));
    }
  }
}
