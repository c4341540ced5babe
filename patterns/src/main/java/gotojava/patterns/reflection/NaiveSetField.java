package gotojava.patterns.reflection;

/// Setting a field of a value: a Go copy has no address, a Java record never changes.
///
/// Go: `src/main/go/naive-set-field/main.go`
///
/// Fails with: `java.lang.IllegalAccessException: Can not set final int field`
///
/// Go fails with: `reflect.Value.SetInt using unaddressable value`
class NaiveSetField {
  static void main() throws ReflectiveOperationException {
    var account = new Account(100);
    var balance = Account.class.getDeclaredField("balance");
    balance.setAccessible(true);
    balance.setInt(account, 150);
    IO.println("balance " + account.balance());
  }

  record Account(int balance) {}
}
