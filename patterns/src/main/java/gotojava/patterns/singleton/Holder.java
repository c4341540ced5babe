package gotojava.patterns.singleton;

/// The instance is created once, by whoever needs it first: in Go through `sync.Once`, in Java by
/// the initialization of a class.
///
/// The class that holds the instance has nothing else in it: using the rest of `Settings` creates
/// nothing.
///
/// Go: `src/main/go/holder/main.go`
///
/// Output:
///
/// ```
/// before, to be read from settings.toml
/// created
/// after: region eu
/// ```
class Holder {
  static void main() throws InterruptedException {
    IO.println("before, to be read from " + Settings.path());
    var other = Thread.startVirtualThread(Settings::current);
    Settings.current();
    other.join();
    IO.println("after: region " + Settings.current().region);
  }

  static class Settings {
    final String region;

    static String path() {
      return "settings.toml";
    }

    static Settings current() {
      return Current.INSTANCE;
    }

    private Settings(String region) {
      IO.println("created");
      this.region = region;
    }

    private static class Current {
      static final Settings INSTANCE = new Settings("eu");
    }
  }
}
