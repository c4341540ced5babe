package gotojava.patterns.arrays;

/// Range over an array walks a copy taken before the first turn; over a pointer to it, the array
/// itself, as Java's loop does.
///
/// Go: `src/main/go/range-array/main.go`
///
/// Output:
///
/// ```
/// copy 1
/// copy 2
/// copy 3
/// in place 1
/// in place 2
/// in place 200
/// ```
class RangeArray {
  static void main() {
    int[] scores = {1, 2, 3};
    for (int score : scores.clone()) {
      scores[2] = 100;
      IO.println("copy " + score);
    }
    for (int score : scores) {
      scores[2] = 200;
      IO.println("in place " + score);
    }
  }
}
