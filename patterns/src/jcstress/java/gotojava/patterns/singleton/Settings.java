package gotojava.patterns.singleton;

/// What the stress tests create: an object with a plain field that refers to another object.
///
/// The shape matters. Constants go into a new object before anything else can happen to it; the
/// array is there only after an allocation of its own, and C2 may let the store of its address
/// change places with the store that publishes the settings.
final class Settings {
  private String @Nullable [] regions = {"eu"};

  /// Whether a caller sees what the constructor stored.
  boolean whole() {
    return regions != null;
  }
}
