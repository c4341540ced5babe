package gotojava.patterns.values;

import java.util.List;

/// `==` on interface values compares what they hold, and panics where that cannot be compared;
/// `equals` always answers.
///
/// Go: `src/main/go/uncomparable-values/main.go`
///
/// Output:
///
/// ```
/// arrays: false
/// lists: true
/// ```
///
/// Go prints: arrays compare by their elements
///
/// ```
/// arrays: true
/// ```
///
/// Go fails with: `comparing uncomparable type []int`
class UncomparableValues {
  static void main() {
    Object left = new int[] {1, 2};
    Object right = new int[] {1, 2};
    IO.println("arrays: " + left.equals(right));
    left = List.of(1, 2);
    right = List.of(1, 2);
    IO.println("lists: " + left.equals(right));
  }
}
