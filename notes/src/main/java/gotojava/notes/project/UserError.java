package gotojava.notes.project;

/// What a user can put right, told in one line: what is wrong, where, and what to do.
///
/// The program prints the message on standard error and ends with [#exitCode()]; a stack trace is
/// never part of it.
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String message;
  private final int exitCode;

  /// An error that ends the program with 1.
  public UserError(String message) {
    this(message, 1);
  }

  public UserError(String message, int exitCode) {
    super(message);
    this.message = message;
    this.exitCode = exitCode;
  }

  /// An error in how the command was called: ends the program with 2.
  public static UserError usage(String message) {
    return new UserError(message, 2);
  }

  @Override
  public String getMessage() {
    return message;
  }

  public int exitCode() {
    return exitCode;
  }
}
