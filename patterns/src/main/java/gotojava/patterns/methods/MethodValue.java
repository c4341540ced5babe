package gotojava.patterns.methods;

import java.util.function.IntSupplier;

/// A method can be taken from a receiver and called later; what is kept is the receiver of that
/// moment.
///
/// Go: `src/main/go/method-value/main.go`
///
/// Output:
///
/// ```
/// value receiver: 10, now 20
/// pointer receiver: 20
/// ```
class MethodValue {
  static void main() {
    var score = new Score(10);
    IntSupplier points = score::points;
    score = new Score(20);
    IO.println("value receiver: " + points.getAsInt() + ", now " + score.points());

    var tally = new Tally();
    tally.points = 10;
    IntSupplier current = tally::points;
    tally.points = 20;
    IO.println("pointer receiver: " + current.getAsInt());
  }

  record Score(int points) {}

  static class Tally {
    int points;

    int points() {
      return points;
    }
  }
}
