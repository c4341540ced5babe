package gotojava.patterns.pointers;

/// A pointer that nobody set is nil, and reading through it ends the program.
///
/// Go: `src/main/go/nil-pointer/main.go`
///
/// Output:
///
/// ```
/// account 0 has 100
/// ```
///
/// Fails with: `java.lang.NullPointerException: Cannot read field "balance"`
///
/// Go fails with: `invalid memory address or nil pointer dereference` it does not name the pointer
class NilPointer {
  static void main() {
    var accounts = new Account[2];
    accounts[0] = new Account(100);
    IO.println("account 0 has " + accounts[0].balance);
    IO.println("account 1 has " + accounts[1].balance);
  }

  static class Account {
    int balance;

    Account(int balance) {
      this.balance = balance;
    }
  }
}
