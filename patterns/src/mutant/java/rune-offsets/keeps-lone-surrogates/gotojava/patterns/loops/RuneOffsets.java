package gotojava.patterns.loops;

import java.util.ArrayList;
import java.util.List;

/// The runes of a text as Go's `for offset, r := range s` visits them: each code point, with the
/// index of its first byte in UTF-8.
///
/// A Java string is UTF-16. Two surrogates that form a pair are one rune; a surrogate without its
/// other half is read as U+FFFD, as `utf16.Decode` does, and takes the three bytes of that.
public final class RuneOffsets {
  /// A code point and the index of its first byte.
  public record Rune(int offset, int codePoint) {}

  private RuneOffsets() {}

  /// The runes of `text`, first to last.
  public static List<Rune> of(String text) {
    var runes = new ArrayList<Rune>();
    int offset = 0;
    for (int codePoint : text.codePoints().toArray()) {
      runes.add(new Rune(offset, codePoint));
      offset += width(codePoint);
    }
    return runes;
  }

  private static int width(int codePoint) {
    if (codePoint < 0x80) return 1;
    if (codePoint < 0x800) return 2;
    return Character.isBmpCodePoint(codePoint) ? 3 : 4;
  }
}
