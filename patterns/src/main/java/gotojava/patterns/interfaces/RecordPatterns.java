package gotojava.patterns.interfaces;

import java.util.List;

/// A pattern asks for the type and takes the value apart in one go; Go asks first and then reads
/// fields.
///
/// Go: `src/main/go/record-patterns/main.go`
///
/// Output:
///
/// ```
/// vertical at 1
/// round 1,1 by 2
/// ```
class RecordPatterns {
  static void main() {
    var corner = new Point(1, 1);
    for (var shape : List.of(new Line(corner, new Point(1, 5)), new Circle(corner, 2))) {
      IO.println(describe(shape));
    }
  }

  static String describe(Shape shape) {
    return switch (shape) {
      case Line(Point(var x, _), Point(var end, _)) when x == end -> "vertical at " + x;
      case Line _ -> "sloping";
      case Circle(Point(var x, var y), var radius) -> "round " + x + "," + y + " by " + radius;
    };
  }

  sealed interface Shape {}

  record Point(int x, int y) {}

  record Line(Point from, Point to) implements Shape {}

  record Circle(Point centre, int radius) implements Shape {}
}
