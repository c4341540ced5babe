package gotojava.patterns.pointers;

/// A function that must leave its caller's value alone takes a copy and returns a new value.
///
/// A Java record cannot change, so nothing needs copying on the way in.
///
/// Go: `src/main/go/return-a-copy/main.go`
///
/// Output:
///
/// ```
/// before: Ann 100
/// after: Ann 150
/// ```
class ReturnACopy {
  static void main() {
    var before = new Account("Ann", 100);
    var after = before.deposit(50);
    IO.println("before: " + before.owner() + " " + before.balance());
    IO.println("after: " + after.owner() + " " + after.balance());
  }

  record Account(String owner, int balance) {
    Account deposit(int amount) {
      return new Account(owner, balance + amount);
    }
  }
}
