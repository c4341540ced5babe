package gotojava.patterns.strings;

import java.util.regex.Pattern;

/// Java splits by a regular expression, in which a dot is any character: every part is empty, and
/// all are dropped.
///
/// Go: none, `strings.Split` takes the separator as it is
///
/// Output:
///
/// ```
/// as a pattern: 0
/// quoted: 4
/// ```
class NaiveSplitPattern {
  @SuppressWarnings("BareDotMetacharacter")
  static void main() {
    IO.println("as a pattern: " + "10.0.0.1".split(".").length);
    IO.println("quoted: " + "10.0.0.1".split(Pattern.quote("."), -1).length);
  }
}
