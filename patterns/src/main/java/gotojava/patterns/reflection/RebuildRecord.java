package gotojava.patterns.reflection;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/// A record with one component changed, by its name: a new one, through its constructor.
///
/// Go: `src/main/go/set-field/main.go`
///
/// Output:
///
/// ```
/// balance 150
/// ```
class RebuildRecord {
  static void main() throws ReflectiveOperationException {
    var account = with(new Account("ann", 100), "balance", 150);
    IO.println("balance " + account.balance());
  }

  record Account(String owner, int balance) {}

  static Account with(Account account, String name, Object value)
      throws ReflectiveOperationException {
    var components = Account.class.getRecordComponents();
    var values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      var changes = components[i].getName().equals(name);
      values[i] = changes ? value : components[i].getAccessor().invoke(account);
    }
    var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return Account.class.getDeclaredConstructor(types).newInstance(values);
  }
}
