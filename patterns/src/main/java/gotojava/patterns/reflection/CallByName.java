package gotojava.patterns.reflection;

/// A method found and called by its name; the compiler checks neither name nor arguments.
///
/// Go: `src/main/go/call-by-name/main.go`
///
/// Output:
///
/// ```
/// deposit returned 150
/// ```
class CallByName {
  static void main() throws ReflectiveOperationException {
    var deposit = Account.class.getDeclaredMethod("deposit", int.class);
    IO.println("deposit returned " + deposit.invoke(new Account(100), 50));
  }

  record Account(int balance) {
    int deposit(int amount) {
      return balance + amount;
    }
  }
}
