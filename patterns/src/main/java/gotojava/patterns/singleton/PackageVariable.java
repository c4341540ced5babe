package gotojava.patterns.singleton;

/// The one instance can be a variable that the language initializes: Go a package variable before
/// main, Java a static field when its class is first used.
///
/// Go: `src/main/go/package-variable/main.go`
///
/// Output:
///
/// ```
/// main begins
/// created
/// region eu
/// ```
///
/// Go prints: package variables are initialized before main, used or not
///
/// ```
/// created
/// main begins
/// region eu
/// ```
class PackageVariable {
  static void main() {
    IO.println("main begins");
    IO.println("region " + Settings.CURRENT.region);
  }

  static class Settings {
    static final Settings CURRENT = new Settings("eu");

    final String region;

    private Settings(String region) {
      IO.println("created");
      this.region = region;
    }
  }
}
