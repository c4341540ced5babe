package gotojava.patterns.pointers;

/// Two pointers are equal when they point at the same variable, whatever the values there.
///
/// Go's `==` compares structs by their fields and pointers by identity. Java's asks objects for
/// identity only; for their values there is `equals`, which a record brings with it.
///
/// Go: `src/main/go/pointer-identity/main.go`
///
/// Output:
///
/// ```
/// equal balances: true
/// same account: false
/// another pointer to it: true
/// ```
class PointerIdentity {
  static void main() {
    var first = new Account(new Balance(100));
    var second = new Account(new Balance(100));
    var other = first;
    IO.println("equal balances: " + first.balance.equals(second.balance));
    IO.println("same account: " + (first == second));
    IO.println("another pointer to it: " + (other == first));
  }

  record Balance(int amount) {}

  static final class Account {
    Balance balance;

    Account(Balance balance) {
      this.balance = balance;
    }
  }
}
