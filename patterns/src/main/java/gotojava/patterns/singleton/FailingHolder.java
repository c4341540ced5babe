package gotojava.patterns.singleton;

/// Once means once, even when the attempt fails: nobody tries again, and later callers find
/// nothing.
///
/// Java marks the class as unusable: the first caller learns the cause, each later one only that
/// there is no such class.
///
/// Go: `src/main/go/failing-holder/main.go`
///
/// Output:
///
/// ```
/// first caller: ExceptionInInitializerError
/// second caller: NoClassDefFoundError
/// ```
///
/// Go prints: sync.Once does not tell later callers that anything failed
///
/// ```
/// first caller: no settings file
/// second caller: found <nil>
/// ```
class FailingHolder {
  static void main() {
    show("first");
    show("second");
  }

  static void show(String caller) {
    try {
      IO.println(caller + " caller: found " + Settings.current());
    } catch (LinkageError e) {
      IO.println(caller + " caller: " + e.getClass().getSimpleName());
    }
  }

  static class Settings {
    private static int attempts;

    static Settings current() {
      return Current.INSTANCE;
    }

    private Settings() {
      attempts++;
      if (attempts == 1) throw new IllegalStateException("no settings file");
    }

    private static class Current {
      static final Settings INSTANCE = new Settings();
    }
  }
}
