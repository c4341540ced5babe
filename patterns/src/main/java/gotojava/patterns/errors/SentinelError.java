package gotojava.patterns.errors;

import java.util.NoSuchElementException;

/// Which failure it was, a Go caller asks by comparing with a known value, a Java caller by type.
///
/// Go: `src/main/go/sentinel-error/main.go`
///
/// Output:
///
/// ```
/// ann has 100
/// bob has no account
/// ```
class SentinelError {
  static void main() {
    show("ann");
    show("bob");
  }

  static void show(String owner) {
    try {
      IO.println(owner + " has " + balance(owner));
    } catch (NoSuchElementException _) {
      IO.println(owner + " has no account");
    }
  }

  static int balance(String owner) {
    if (!owner.equals("ann")) throw new NoSuchElementException("no account of " + owner);
    return 100;
  }
}
