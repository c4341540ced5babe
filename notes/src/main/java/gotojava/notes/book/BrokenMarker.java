package gotojava.notes.book;

/// A marker whose block cannot be written: says what is wrong with it, and what to do.
final class BrokenMarker extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String what;
  private final String remedy;

  BrokenMarker(String what, String remedy) {
    super(what);
    this.what = what;
    this.remedy = remedy;
  }

  String what() {
    return what;
  }

  String remedy() {
    return remedy;
  }
}
