package gotojava.patterns.slices;

/// When capacity runs out, append moves the elements to a new array, and the sharing ends.
///
/// Here the first append moves and the second finds room.
///
/// Go: `src/main/go/append-moves/main.go`
///
/// Output:
///
/// ```
/// [1 2 3] [100 2 3 4]
/// [200 2 3 4] [200 2 3 4 5]
/// ```
class AppendMoves {
  static void main() {
    var first = Slice.of(1, 2, 3);
    var second = first.append(4);
    second.set(0, 100);
    IO.println(first + " " + second);
    var third = second.append(5);
    third.set(0, 200);
    IO.println(second + " " + third);
  }
}
