package gotojava.patterns.loops;

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
    throw new UnsupportedOperationException("your turn");
  }
}
