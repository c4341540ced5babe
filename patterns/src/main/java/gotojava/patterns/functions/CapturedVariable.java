package gotojava.patterns.functions;

import java.util.function.IntConsumer;

/// A Go closure and the function around it share one variable; in Java they share an object.
///
/// Go: `src/main/go/captured-variable/main.go`
///
/// Output:
///
/// ```
/// total 9
/// ```
class CapturedVariable {
  static void main() {
    var total = new Total();
    IntConsumer add = n -> total.value += n;
    add.accept(2);
    total.value += 3;
    add.accept(4);
    IO.println("total " + total.value);
  }

  static class Total {
    int value;
  }
}
