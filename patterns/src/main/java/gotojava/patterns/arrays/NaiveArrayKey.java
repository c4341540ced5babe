package gotojava.patterns.arrays;

import java.util.HashSet;

/// A Java array is a key by identity: another array with the same elements does not find it.
///
/// Go: `src/main/go/array-key/main.go`
///
/// Output:
///
/// ```
/// false
/// ```
///
/// Go prints: equal arrays are equal keys
///
/// ```
/// true
/// ```
class NaiveArrayKey {
  @SuppressWarnings("ArrayAsKeyOfSetOrMap")
  static void main() {
    var visited = new HashSet<int[]>();
    visited.add(new int[] {1, 2});
    IO.println(visited.contains(new int[] {1, 2}));
  }
}
