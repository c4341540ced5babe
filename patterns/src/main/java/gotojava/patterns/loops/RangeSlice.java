package gotojava.patterns.loops;

/// Range over a slice gives each index and a copy of the element there.
///
/// Java's for-each has no index: whoever needs one counts. The copy is the same: assigning to the
/// loop's variable leaves the array alone.
///
/// Go: `src/main/go/range-slice/main.go`
///
/// Output:
///
/// ```
/// 0 75
/// 1 85
/// 2 95
/// the first is still 70
/// ```
class RangeSlice {
  static void main() {
    int[] scores = {70, 80, 90};
    for (int i = 0; i < scores.length; i++) {
      var score = scores[i];
      score += 5;
      IO.println(i + " " + score);
    }
    IO.println("the first is still " + scores[0]);
  }
}
