package gotojava.patterns.errors;

import java.util.NoSuchElementException;

/// A sentinel made into a shared exception: it tells where it was made, not where it was thrown.
///
/// Error Prone refuses it (`StaticAssignmentOfThrowable`), and is silenced here.
///
/// Go: none, a Go error has no stack trace to be wrong
///
/// Output:
///
/// ```
/// a shared one comes from <clinit>
/// a new one comes from balance
/// ```
class NaiveSentinelError {
  @SuppressWarnings("StaticAssignmentOfThrowable")
  private static final NoSuchElementException NOT_FOUND = new NoSuchElementException("account");

  static void main() {
    show("a shared one", true);
    show("a new one", false);
  }

  static void show(String what, boolean shared) {
    try {
      IO.println(balance("bob", shared));
    } catch (NoSuchElementException e) {
      IO.println(what + " comes from " + e.getStackTrace()[0].getMethodName());
    }
  }

  static int balance(String owner, boolean shared) {
    if (owner.equals("ann")) return 100;
    throw shared ? NOT_FOUND : new NoSuchElementException("account");
  }
}
