package gotojava.patterns.slices;

/// Cutting a slice to length 0 keeps its array, to be filled again.
///
/// Go: `src/main/go/truncate-slice/main.go`
///
/// Output:
///
/// ```
/// [] 3
/// [7] [7 2 3]
/// ```
class TruncateSlice {
  static void main() {
    var n = Slice.of(1, 2, 3);
    n = n.to(0);
    IO.println(n + " " + n.capacity());
    n = n.append(7);
    IO.println(n + " " + n.to(3));
  }
}
