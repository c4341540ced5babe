package gotojava.patterns.reflection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// A method with its receiver, as a value to call later: Go's method value, Java's bound handle.
///
/// The handle's lookup is by name at run time; where the method is known, write `account::deposit`.
///
/// Go: `src/main/go/bound-method-handle/main.go`
///
/// Output:
///
/// ```
/// 150
/// 170
/// ```
class BoundMethodHandle {
  static void main() throws Throwable {
    var account = new Account();
    var type = MethodType.methodType(int.class, int.class);
    var deposit =
        MethodHandles.lookup().findVirtual(Account.class, "deposit", type).bindTo(account);
    IO.println((int) deposit.invokeExact(50));
    IO.println((int) deposit.invokeExact(20));
  }

  static class Account {
    private int balance = 100;

    int deposit(int amount) {
      balance += amount;
      return balance;
    }
  }
}
