package gotojava.patterns.interfaces;

/// A new shape, and a switch that nobody told: Go runs it, javac refuses it.
///
/// Go: `src/main/go/naive-forgotten-case/main.go`
///
/// Does not compile: `the switch expression does not cover all possible input values`
///
/// Go prints: no case matches, and the switch does nothing
///
/// ```
/// area -1
/// ```
class NaiveForgottenCase {
  static void main() {
    IO.println("area " + area(new Line(3)));
  }

  static int area(Shape shape) {
    return switch (shape) {
      case Square s -> s.side() * s.side();
    };
  }

  sealed interface Shape {}

  record Square(int side) implements Shape {}

  record Line(int length) implements Shape {}
}
