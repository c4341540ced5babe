package gotojava.patterns.interfaces;

import java.util.List;

/// A type satisfies an interface by having its methods; in Java it must say so too.
///
/// Go: `src/main/go/implicit-interface/main.go`
///
/// Output:
///
/// ```
/// area 4, perimeter 8
/// area 6, perimeter 10
/// ```
class ImplicitInterface {
  static void main() {
    for (var shape : List.of(new Square(2), new Rectangle(2, 3))) {
      IO.println("area " + shape.area() + ", perimeter " + shape.perimeter());
    }
  }

  interface Shape {
    int area();

    int perimeter();
  }

  record Square(int side) implements Shape {
    @Override
    public int area() {
      return side * side;
    }

    @Override
    public int perimeter() {
      return 4 * side;
    }
  }

  record Rectangle(int width, int height) implements Shape {
    @Override
    public int area() {
      return width * height;
    }

    @Override
    public int perimeter() {
      return 2 * (width + height);
    }
  }
}
