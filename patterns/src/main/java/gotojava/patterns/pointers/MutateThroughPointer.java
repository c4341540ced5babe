package gotojava.patterns.pointers;

/// A function that is to change its caller's value takes a pointer to it.
///
/// A Java variable of a class type holds a reference, so the method changes the caller's object
/// without further ado. `NaiveSwap` shows what it cannot change: the caller's variable itself.
///
/// Go: `src/main/go/mutate-through-pointer/main.go`
///
/// Output:
///
/// ```
/// balance 150
/// ```
class MutateThroughPointer {
  static void main() {
    var account = new Account(100);
    deposit(account, 50);
    IO.println("balance " + account.balance);
  }

  static void deposit(Account account, int amount) {
    account.balance += amount;
  }

  static class Account {
    int balance;

    Account(int balance) {
      this.balance = balance;
    }
  }
}
