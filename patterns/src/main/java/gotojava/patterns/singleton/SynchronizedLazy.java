package gotojava.patterns.singleton;

/// Under a lock only one caller at a time looks and creates, so there is one instance.
///
/// Go: `src/main/go/synchronized-lazy/main.go`
///
/// Output:
///
/// ```
/// before
/// created
/// after: region eu
/// ```
class SynchronizedLazy {
  static void main() throws InterruptedException {
    IO.println("before");
    var other = Thread.startVirtualThread(Settings::current);
    Settings.current();
    other.join();
    IO.println("after: region " + Settings.current().region);
  }

  static class Settings {
    private static @Nullable Settings current;

    final String region;

    static synchronized Settings current() {
      if (current == null) {
        current = new Settings("eu");
      }
      return current;
    }

    private Settings(String region) {
      IO.println("created");
      this.region = region;
    }
  }
}
