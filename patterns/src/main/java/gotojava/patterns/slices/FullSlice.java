package gotojava.patterns.slices;

/// A third index ends the capacity too, so that an append has to move.
///
/// Go: `src/main/go/full-slice/main.go`
///
/// Output:
///
/// ```
/// [1 2 9] [1 2 3 4]
/// [1 2 9] [1 2 9 4]
/// ```
class FullSlice {
  static void main() {
    var all = Slice.of(1, 2, 3, 4);
    var closed = all.slice(0, 2, 2).append(9);
    IO.println(closed + " " + all);
    var open = all.slice(0, 2).append(9);
    IO.println(open + " " + all);
  }
}
