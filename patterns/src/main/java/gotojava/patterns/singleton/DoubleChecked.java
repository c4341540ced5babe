package gotojava.patterns.singleton;

/// Most callers need no lock: they look first, and only who finds nothing locks and looks again.
///
/// What makes it right is `volatile`: who finds the object finds all that was written before it was
/// stored. The local variable spares a second read.
///
/// Go: `src/main/go/double-checked/main.go`
///
/// Output:
///
/// ```
/// before
/// created
/// after: region eu
/// ```
class DoubleChecked {
  static void main() throws InterruptedException {
    IO.println("before");
    var other = Thread.startVirtualThread(Settings::current);
    Settings.current();
    other.join();
    IO.println("after: region " + Settings.current().region);
  }

  static class Settings {
    private static volatile @Nullable Settings current;

    final String region;

    static Settings current() {
      var found = current;
      if (found == null) {
        synchronized (Settings.class) {
          found = current;
          if (found == null) {
            current = found = new Settings("eu");
          }
        }
      }
      return found;
    }

    private Settings(String region) {
      IO.println("created");
      this.region = region;
    }
  }
}
