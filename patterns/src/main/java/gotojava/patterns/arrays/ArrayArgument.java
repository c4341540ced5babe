package gotojava.patterns.arrays;

/// A Go function gets a copy of an array, unless it takes a pointer; a Java method gets the array.
///
/// Go: `src/main/go/array-argument/main.go`
///
/// Output:
///
/// ```
/// after a copy was reset: 1
/// after the array was reset: 0
/// ```
class ArrayArgument {
  static void main() {
    int[] scores = {1, 2, 3};
    reset(scores.clone());
    IO.println("after a copy was reset: " + scores[0]);
    reset(scores);
    IO.println("after the array was reset: " + scores[0]);
  }

  static void reset(int[] scores) {
    scores[0] = 0;
  }
}
