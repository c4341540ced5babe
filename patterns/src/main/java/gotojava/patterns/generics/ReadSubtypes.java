package gotojava.patterns.generics;

import java.util.List;

/// A function that reads from a list takes lists of every subtype: `? extends`.
///
/// Go has no such relation between slices; the function is generic over the element type instead.
///
/// Go: `src/main/go/read-subtypes/main.go`
///
/// Output:
///
/// ```
/// 13
/// ```
class ReadSubtypes {
  static void main() {
    List<Square> squares = List.of(new Square(2), new Square(3));
    IO.println(total(squares));
  }

  interface Shape {
    int area();
  }

  record Square(int side) implements Shape {
    @Override
    public int area() {
      return side * side;
    }
  }

  static int total(List<? extends Shape> shapes) {
    var total = 0;
    for (var shape : shapes) {
      total += shape.area();
    }
    return total;
  }
}
