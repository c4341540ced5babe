package gotojava.patterns.singleton;

/// An enum with one constant: the shortest singleton, created when the enum is first used.
///
/// Right for a singleton that needs nothing from outside and extends nothing. `BrokenByReflection`
/// shows what it is safe from.
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
class EnumSingleton {
  static void main() {
    IO.println("main begins");
    IO.println("region " + Settings.CURRENT.region);
  }

  enum Settings {
    CURRENT("eu");

    final String region;

    Settings(String region) {
      IO.println("created");
      this.region = region;
    }
  }
}
