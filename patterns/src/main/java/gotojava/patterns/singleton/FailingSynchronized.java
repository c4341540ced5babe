package gotojava.patterns.singleton;

/// When creation fails under a lock, nothing is kept: the next caller tries again.
///
/// Go: `src/main/go/failing-synchronized/main.go`
///
/// Output:
///
/// ```
/// first caller: no settings file
/// second caller: region eu
/// ```
class FailingSynchronized {
  static void main() {
    show("first");
    show("second");
  }

  static void show(String caller) {
    try {
      IO.println(caller + " caller: region " + Settings.current().region);
    } catch (IllegalStateException e) {
      IO.println(caller + " caller: " + e.getMessage());
    }
  }

  static class Settings {
    private static @Nullable Settings current;
    private static int attempts;

    final String region;

    static synchronized Settings current() {
      if (current == null) {
        current = new Settings("eu");
      }
      return current;
    }

    private Settings(String region) {
      attempts++;
      if (attempts == 1) throw new IllegalStateException("no settings file");
      this.region = region;
    }
  }
}
