package gotojava.patterns.values;

/// A switch that forgets a constant: javac refuses it where the switch is an expression over an
/// enum.
///
/// Go: `src/main/go/naive-missing-case/main.go`
///
/// Does not compile: `the switch expression does not cover all possible input values`
///
/// Go prints: no case fits, and none has to
///
/// ```
/// DEBUG is "grey"
/// INFO is "white"
/// WARN is ""
/// ```
class NaiveMissingCase {
  static void main() {
    for (var level : Level.values()) {
      IO.println(level + " is " + colour(level));
    }
  }

  static String colour(Level level) {
    return switch (level) {
      case DEBUG -> "grey";
      case INFO -> "white";
    };
  }

  enum Level {
    DEBUG,
    INFO,
    WARN
  }
}
