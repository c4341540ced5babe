package gotojava.patterns.pointers;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a result may be missing, Go returns a pointer and trusts its caller to ask if it is nil.
///
/// In Java the type says so: an `Optional` has no balance to read, so its caller must decide first.
///
/// Go: `src/main/go/nil-check/main.go`
///
/// Output:
///
/// ```
/// Ann has 100
/// Zoe has no account
/// ```
class NilCheck {
  static final Map<String, Account> ACCOUNTS = Map.of("Ann", new Account(100));

  static void main() {
    for (var name : List.of("Ann", "Zoe")) {
      IO.println(
          find(name)
              .map(account -> name + " has " + account.balance())
              .orElse(name + " has no account"));
    }
  }

  static Optional<Account> find(String name) {
    return Optional.ofNullable(ACCOUNTS.get(name));
  }

  record Account(int balance) {}
}
