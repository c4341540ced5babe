package gotojava.patterns.slices;

/// A slice is a view of an array: what is written through either shows in the other.
///
/// Go: `src/main/go/shared-array/main.go`
///
/// Output:
///
/// ```
/// [20 30] 2 4
/// [1 20 30 4 5]
/// ```
class SharedArray {
  static void main() {
    Integer[] a = {1, 2, 3, 4, 5};
    var view = Slice.over(a).slice(1, 3);
    view.set(0, 20);
    a[2] = 30;
    IO.println(view + " " + view.length() + " " + view.capacity());
    IO.println(Slice.over(a));
  }
}
