package gotojava.patterns.pointers;

/// Assigning a Go struct copies it; assigning a Java object gives it a second name.
///
/// Go: `src/main/go/assignment-copies/main.go`
///
/// Output:
///
/// ```
/// original 0
/// ```
///
/// Go prints: only the copy was emptied
///
/// ```
/// original 100
/// ```
class AssignmentCopies {
  static void main() {
    var original = new Account(100);
    var other = original;
    other.balance = 0;
    IO.println("original " + original.balance);
  }

  static class Account {
    int balance;

    Account(int balance) {
      this.balance = balance;
    }
  }
}
