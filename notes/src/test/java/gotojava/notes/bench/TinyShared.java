package gotojava.notes.bench;

/// What benchmarks share.
final class TinyShared {
  static final int ONE = 1;

  private TinyShared() {}
}
