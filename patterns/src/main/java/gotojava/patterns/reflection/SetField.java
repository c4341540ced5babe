package gotojava.patterns.reflection;

/// Setting a field by its name: Go needs the address of the struct, Java an object that may change.
///
/// Go: `src/main/go/set-field/main.go`
///
/// Output:
///
/// ```
/// balance 150
/// ```
class SetField {
  static void main() throws ReflectiveOperationException {
    var account = new Account(100);
    Account.class.getDeclaredField("balance").setInt(account, 150);
    IO.println("balance " + account.balance);
  }

  static class Account {
    int balance;

    Account(int balance) {
      this.balance = balance;
    }
  }
}
