package gotojava.patterns.generics;

import java.util.ArrayList;
import java.util.List;

/// A function that writes into a list takes lists of every supertype: `? super`.
///
/// Go: none, a slice takes elements of its own type and of no other
///
/// Output:
///
/// ```
/// [1, 2]
/// [ann, 1, 2]
/// ```
class WriteSupertypes {
  static void main() {
    List<Number> numbers = new ArrayList<>();
    List<Object> things = new ArrayList<>(List.of("ann"));
    addTwo(numbers);
    addTwo(things);
    IO.println(numbers);
    IO.println(things);
  }

  static void addTwo(List<? super Integer> target) {
    target.add(1);
    target.add(2);
  }
}
