package gotojava.patterns.slices;

/// A slice may be extended up to its capacity, and no further.
///
/// Go: `src/main/go/slice-bounds/main.go`
///
/// Output:
///
/// ```
/// [3 4 5]
/// ```
///
/// Fails with: `slice bounds out of range [:4] with capacity 3`
class SliceBounds {
  static void main() {
    var all = Slice.of(1, 2, 3, 4, 5);
    var part = all.slice(2, 3);
    IO.println(part.to(3));
    IO.println(part.to(4));
  }
}
