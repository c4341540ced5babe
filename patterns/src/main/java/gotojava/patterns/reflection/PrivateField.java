package gotojava.patterns.reflection;

/// What is private stays visible to reflection: Go lets it be read, Java asks for permission first.
///
/// Go: `src/main/go/private-field/main.go`
///
/// Output:
///
/// ```
/// may use it: false
/// having asked: true
/// code 42
/// ```
///
/// Go prints: it lets nobody ask, and nobody needs to for reading
///
/// ```
/// may use it: false
/// code 42
/// ```
class PrivateField {
  static void main() throws ReflectiveOperationException {
    var vault = new Vault(42);
    var code = Vault.class.getDeclaredField("code");
    IO.println("may use it: " + code.canAccess(vault));
    IO.println("having asked: " + code.trySetAccessible());
    IO.println("code " + code.getInt(vault));
  }
}

class Vault {
  private final int code;

  Vault(int code) {
    this.code = code;
  }

  boolean opensWith(int guess) {
    return guess == code;
  }
}
