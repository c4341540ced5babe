package gotojava.patterns.strings;

/// The beginning of a text that fits into so many bytes of UTF-8, for a column, a header or a line
/// of a log that counts bytes.
///
/// Go slices the bytes it has, `s[:n]`, and steps back while `!utf8.RuneStart(s[n])`. A Java string
/// is UTF-16 and has no such bytes until it is encoded.
public final class TruncateUtf8 {
  private TruncateUtf8() {}

  /// The longest beginning of `text` that ends between two code points and takes at most `limit`
  /// bytes when `getBytes(UTF_8)` encodes it.
  ///
  /// What is kept stays as it is, also a surrogate without its other half: the encoder writes one
  /// byte for that, a question mark.
  ///
  /// @throws IllegalArgumentException if `limit` is negative
  public static String truncate(String text, int limit) {
    if (limit < 0) throw new IllegalArgumentException("negative limit: " + limit);
    int bytes = 0;
    int end = 0;
    while (end < text.length()) {
      boolean pair =
          Character.isHighSurrogate(text.charAt(end))
              && Character.isLowSurrogate(text.charAt(end + 1));
      bytes += pair ? 4 : width(text.charAt(end));
      if (bytes > limit) break;
      end += pair ? 2 : 1;
    }
    return text.substring(0, end);
  }

  private static int width(char unit) {
    if (unit < 0x80) return 1;
    if (unit < 0x800) return 2;
    return Character.isSurrogate(unit) ? 1 : 3;
  }
}
