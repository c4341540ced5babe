package gotojava.patterns.methods;

import java.util.function.IntSupplier;

/// A lambda where Go has a method value: it looks at the variable when it is called, so javac wants
/// one that never changes.
///
/// Go: `src/main/go/method-value/main.go`
///
/// Does not compile: `local variables referenced from a lambda expression must be final`
///
/// Go prints: a method value copies its receiver when it is taken
///
/// ```
/// value receiver: 10, now 20
/// pointer receiver: 20
/// ```
class NaiveMethodValue {
  static void main() {
    var score = new Score(10);
    IntSupplier points = () -> score.points();
    score = new Score(20);
    IO.println("value receiver: " + points.getAsInt() + ", now " + score.points());
  }

  record Score(int points) {}
}
