package gotojava.patterns.slices;

/// While capacity lasts, append writes into the array, over what another slice sees there.
///
/// Go: `src/main/go/append-in-place/main.go`
///
/// Output:
///
/// ```
/// [1 2 30] 5
/// [1 2 30 4 5]
/// ```
class AppendInPlace {
  static void main() {
    var all = Slice.of(1, 2, 3, 4, 5);
    var front = all.to(2);
    front = front.append(30);
    IO.println(front + " " + front.capacity());
    IO.println(all);
  }
}
