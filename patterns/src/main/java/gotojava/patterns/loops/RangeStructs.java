package gotojava.patterns.loops;

import java.util.List;

/// Range over structs copies each one; a Java list holds references, and for-each hands them out.
///
/// Go: `src/main/go/range-structs/main.go`
///
/// Output:
///
/// ```
/// after the loop over values: 105 205
/// after the loop over indexes: 110 210
/// ```
///
/// Go prints: the first loop changes copies, only the second the elements
///
/// ```
/// after the loop over values: 100 200
/// after the loop over indexes: 105 205
/// ```
class RangeStructs {
  static void main() {
    var accounts = List.of(new Account(100), new Account(200));
    for (var account : accounts) {
      account.balance += 5;
    }
    show("after the loop over values:", accounts);
    for (int i = 0; i < accounts.size(); i++) {
      accounts.get(i).balance += 5;
    }
    show("after the loop over indexes:", accounts);
  }

  static void show(String when, List<Account> accounts) {
    IO.println(when + " " + accounts.get(0).balance + " " + accounts.get(1).balance);
  }

  static class Account {
    int balance;

    Account(int balance) {
      this.balance = balance;
    }
  }
}
