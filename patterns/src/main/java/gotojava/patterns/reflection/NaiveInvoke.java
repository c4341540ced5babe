package gotojava.patterns.reflection;

/// Catching what the called method throws: reflection has wrapped it, and the catch misses.
///
/// Go: `src/main/go/naive-invoke/main.go`
///
/// Fails with: `java.lang.reflect.InvocationTargetException`
///
/// Go prints: a panic goes through Call as it is
///
/// ```
/// refused: negative amount
/// ```
class NaiveInvoke {
  static void main() throws ReflectiveOperationException {
    var deposit = Account.class.getDeclaredMethod("deposit", int.class);
    try {
      deposit.invoke(new Account(), -5);
    } catch (IllegalArgumentException e) {
      IO.println("refused: " + e.getMessage());
    }
  }

  static class Account {
    void deposit(int amount) {
      if (amount < 0) throw new IllegalArgumentException("negative amount");
    }
  }
}
