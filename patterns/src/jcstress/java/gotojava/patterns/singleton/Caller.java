package gotojava.patterns.singleton;

/// A caller of the singleton, and what it found at that moment.
final class Caller {
  private @Nullable Settings settings;
  private boolean whole;

  void finds(@Nullable Settings found) {
    settings = found;
    whole = found != null && found.whole();
  }

  /// The outcome: `one` or `two` settings, some that were `unfinished`, or `nothing` at all.
  String comparedWith(Caller other) {
    if (settings == null || other.settings == null) return "nothing";
    if (!whole || !other.whole) return "unfinished";
    return settings == other.settings ? "one" : "two";
  }
}
