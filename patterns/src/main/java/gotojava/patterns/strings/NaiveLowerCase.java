package gotojava.patterns.strings;

import java.util.List;
import java.util.Locale;

/// Letters change case by the default locale: in Turkish, a capital I becomes an ı without a dot.
///
/// Go: none, `strings.ToLower` knows no locale
///
/// Output:
///
/// ```
/// true
/// false
/// ```
class NaiveLowerCase {
  @SuppressWarnings("StringCaseLocaleUsage")
  static void main() {
    for (var locale : List.of(Locale.US, Locale.of("tr"))) {
      Locale.setDefault(locale);
      IO.println("INSERT".toLowerCase().equals("insert"));
    }
  }
}
