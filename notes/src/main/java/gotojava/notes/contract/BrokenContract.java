package gotojava.notes.contract;

/// A contract that cannot be understood: says which line of the file is wrong, and how.
public final class BrokenContract extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int line;
  private final String what;

  /// @param line of the file, counted from 1
  public BrokenContract(int line, String what) {
    super(what);
    this.line = line;
    this.what = what;
  }

  @Override
  public String getMessage() {
    return what;
  }

  public int line() {
    return line;
  }
}
