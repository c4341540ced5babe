package gotojava.patterns.reflection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// `invokeExact` means it: the result that the call ignores is part of the type.
///
/// Go: `src/main/go/naive-invoke-exact/main.go`
///
/// Fails with: `java.lang.invoke.WrongMethodTypeException`
///
/// Go fails with: `interface conversion: interface {} is func(int) int, not func(int)`
class NaiveInvokeExact {
  static void main() throws Throwable {
    var account = new Account();
    var type = MethodType.methodType(int.class, int.class);
    var deposit =
        MethodHandles.lookup().findVirtual(Account.class, "deposit", type).bindTo(account);
    deposit.invokeExact(50);
  }

  static class Account {
    private int balance = 100;

    int deposit(int amount) {
      balance += amount;
      return balance;
    }
  }
}
