package gotojava.patterns.errors;

/// Looking at the outermost error alone: once somebody wraps the failure, nobody recognises it.
///
/// Go: `src/main/go/naive-catch/main.go`
///
/// Output:
///
/// ```
/// bare: try again later
/// wrapped: give up
/// ```
class NaiveCatch {
  static void main() {
    show("bare", new Busy());
    show("wrapped", new IllegalStateException("send", new Busy()));
  }

  static void show(String how, RuntimeException failure) {
    try {
      throw failure;
    } catch (Busy _) {
      IO.println(how + ": try again later");
    } catch (RuntimeException _) {
      IO.println(how + ": give up");
    }
  }

  static class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
