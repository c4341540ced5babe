package gotojava.patterns.slices;

/// A loop over a slice goes as far as the slice did at its start, and reads each element in its
/// turn.
///
/// Go: `src/main/go/range-snapshot/main.go`
///
/// Output:
///
/// ```
/// 0
/// 0
/// 7
/// 6 elements
/// ```
class RangeSnapshot {
  static void main() {
    var n = Slice.make(0, 3, 8);
    for (var v : n) {
      IO.println(v);
      n.set(2, 7);
      n = n.append(9);
    }
    IO.println(n.length() + " elements");
  }
}
