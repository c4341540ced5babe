package gotojava.patterns.errors;

import java.util.OptionalInt;

/// Where nothing went wrong and there is nothing, the result says so: it is an Optional.
///
/// Right where the caller always decides on the spot; an exception where it mostly passes it on.
///
/// Go: `src/main/go/sentinel-error/main.go`
///
/// Output:
///
/// ```
/// ann has 100
/// bob has no account
/// ```
class SentinelErrorJdk {
  static void main() {
    show("ann");
    show("bob");
  }

  static void show(String owner) {
    balance(owner)
        .ifPresentOrElse(
            balance -> IO.println(owner + " has " + balance),
            () -> IO.println(owner + " has no account"));
  }

  static OptionalInt balance(String owner) {
    return owner.equals("ann") ? OptionalInt.of(100) : OptionalInt.empty();
  }
}
