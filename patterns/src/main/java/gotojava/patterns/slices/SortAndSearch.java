package gotojava.patterns.slices;

import java.util.Arrays;

/// A binary search gives the place where the value is or would be.
///
/// Java's answer for what is missing is that place with its bits turned, which is below zero.
///
/// Go: `src/main/go/sort-and-search/main.go`
///
/// Output:
///
/// ```
/// 1 true
/// 2 false
/// equal: true
/// ```
class SortAndSearch {
  static void main() {
    int[] n = {8, 2, 5};
    Arrays.sort(n);
    for (int wanted : new int[] {5, 6}) {
      int at = Arrays.binarySearch(n, wanted);
      IO.println((at < 0 ? ~at : at) + " " + (at >= 0));
    }
    IO.println("equal: " + Arrays.equals(n, new int[] {2, 5, 8}));
  }
}
