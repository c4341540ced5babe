package gotojava.patterns.values;

/// A closed list of names: Go numbers constants of a type with iota, Java has an enum.
///
/// Go: `src/main/go/iota-enum/main.go`
///
/// Output:
///
/// ```
/// level INFO
/// below WARN: true
/// ```
class IotaEnum {
  static void main() {
    var level = Level.INFO;
    IO.println("level " + level);
    IO.println("below WARN: " + (level.compareTo(Level.WARN) < 0));
  }

  enum Level {
    DEBUG,
    INFO,
    WARN
  }
}
