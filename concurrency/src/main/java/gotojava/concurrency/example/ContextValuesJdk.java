package gotojava.concurrency.example;

/// A scoped value reaches whatever a block calls, without a parameter, and ends with the block.
///
/// Go: `src/main/go/context-values/main.go`
///
/// Output:
///
/// ```
/// hello gopher
/// hello stranger
/// ```
class ContextValuesJdk {
  private static final ScopedValue<String> USER = ScopedValue.newInstance();

  static void main() {
    ScopedValue.where(USER, "gopher").run(() -> handle());
    handle();
  }

  static void handle() { // knows nothing of users
    greet();
  }

  static void greet() {
    IO.println("hello " + USER.orElse("stranger"));
  }
}
