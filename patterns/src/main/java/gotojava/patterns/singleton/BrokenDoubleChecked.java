package gotojava.patterns.singleton;

/// Looking without the lock first needs a variable made for that: this one is not, although the
/// program looks right.
///
/// What goes wrong is rare, and no program can force it: a caller finds the object, and not yet
/// what its constructor stored. `BrokenDoubleCheckedStress` catches it in the act. Error Prone
/// knows the idiom (`DoubleCheckedLocking`), so it is silenced here.
///
/// Go: `src/main/go/broken-double-checked/main.go`
///
/// Output:
///
/// ```
/// before
/// created
/// after: region eu
/// ```
class BrokenDoubleChecked {
  static void main() throws InterruptedException {
    IO.println("before");
    var other = Thread.startVirtualThread(Settings::current);
    Settings.current();
    other.join();
    IO.println("after: region " + Settings.current().region);
  }

  static class Settings {
    private static @Nullable Settings current;

    String region;

    @SuppressWarnings("DoubleCheckedLocking")
    static Settings current() {
      if (current == null) {
        synchronized (Settings.class) {
          if (current == null) {
            current = new Settings("eu");
          }
        }
      }
      return current;
    }

    private Settings(String region) {
      IO.println("created");
      this.region = region;
    }
  }
}
