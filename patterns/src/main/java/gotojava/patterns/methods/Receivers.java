package gotojava.patterns.methods;

/// A method on a value works on a copy and returns a new one; a method on a pointer changes what it
/// is called on.
///
/// Java decides it for the whole class: a record has methods of the first kind, a class with a
/// field that changes has methods of the second.
///
/// Go: `src/main/go/receivers/main.go`
///
/// Output:
///
/// ```
/// value receiver: 10, then 15
/// pointer receiver: 5
/// ```
class Receivers {
  static void main() {
    var before = new Score(10);
    var after = before.plus(5);
    IO.println("value receiver: " + before.points() + ", then " + after.points());
    var tally = new Tally();
    tally.add(5);
    IO.println("pointer receiver: " + tally.points);
  }

  record Score(int points) {
    Score plus(int more) {
      return new Score(points + more);
    }
  }

  static class Tally {
    int points;

    void add(int more) {
      points += more;
    }
  }
}
