package gotojava.patterns.methods;

/// An interface that is to change what it holds holds a pointer.
///
/// A Java variable of an interface type always holds a reference.
///
/// Go: `src/main/go/pointer-in-interface/main.go`
///
/// Output:
///
/// ```
/// points 5
/// ```
class PointerInInterface {
  static void main() {
    var score = new Score();
    award(score);
    IO.println("points " + score.points);
  }

  static void award(Adder adder) {
    adder.add(5);
  }

  interface Adder {
    void add(int more);
  }

  static class Score implements Adder {
    int points;

    @Override
    public void add(int more) {
      points += more;
    }
  }
}
