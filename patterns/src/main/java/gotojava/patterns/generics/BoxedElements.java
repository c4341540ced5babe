package gotojava.patterns.generics;

import java.util.List;

/// A Java type parameter stands for references: an int in a list is an object.
///
/// Go: `src/main/go/boxed-elements/main.go`
///
/// Output:
///
/// ```
/// in a list: class java.lang.Integer
/// in an array: int
/// ```
///
/// Go prints: a type parameter stands for any type, and an int stays one
///
/// ```
/// in a list: int
/// in an array: int
/// ```
class BoxedElements {
  static void main() {
    List<Integer> list = List.of(7);
    int[] array = {7};
    IO.println("in a list: " + ((Object) list.getFirst()).getClass());
    IO.println("in an array: " + array.getClass().getComponentType());
  }
}
