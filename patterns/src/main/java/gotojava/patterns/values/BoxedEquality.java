package gotojava.patterns.values;

import java.util.List;

/// Numbers in a Java collection are objects: compare them with `equals`.
///
/// Go: `src/main/go/boxed-equality/main.go`
///
/// Output:
///
/// ```
/// 127: true
/// 128: true
/// ```
class BoxedEquality {
  static void main() {
    var numbers = List.of(127, 127, 128, 128);
    IO.println("127: " + numbers.get(0).equals(numbers.get(1)));
    IO.println("128: " + numbers.get(2).equals(numbers.get(3)));
  }
}
