package gotojava.patterns.interfaces;

import java.util.List;

/// A switch over the type of a value; Java's, over a sealed interface, knows all of them.
///
/// Go comes near it with a method that only the package's own types have.
///
/// Go: `src/main/go/type-switch/main.go`
///
/// Output:
///
/// ```
/// square of side 2
/// rectangle of width 2
/// ```
class TypeSwitch {
  static void main() {
    for (var shape : List.of(new Square(2), new Rectangle(2, 3))) {
      IO.println(describe(shape));
    }
  }

  static String describe(Shape shape) {
    return switch (shape) {
      case Square s -> "square of side " + s.side();
      case Rectangle r -> "rectangle of width " + r.width();
    };
  }

  sealed interface Shape {}

  record Square(int side) implements Shape {}

  record Rectangle(int width, int height) implements Shape {}
}
