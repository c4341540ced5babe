package gotojava.patterns.slices;

/// To insert by hand, add a place at the end, copy the rest one further, and write.
///
/// Go: `src/main/go/insert-in-place/main.go`
///
/// Output:
///
/// ```
/// [1 2 3 4 5]
/// ```
class InsertInPlace {
  static void main() {
    var n = Slice.of(1, 2, 4, 5);
    n = n.append(0);
    Slice.copy(n.from(3), n.from(2));
    n.set(2, 3);
    IO.println(n);
  }
}
