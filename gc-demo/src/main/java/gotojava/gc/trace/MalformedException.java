package gotojava.gc.trace;

import java.io.IOException;

/// A file that is not what it should be: where, and why.
public final class MalformedException extends IOException {
  private static final long serialVersionUID = 1;

  /// In a line of a file, counted from 1.
  public MalformedException(String file, int line, String reason) {
    super("%s:%d: %s".formatted(file, line, reason));
  }
}
