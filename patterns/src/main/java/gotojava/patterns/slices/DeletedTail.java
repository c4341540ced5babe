package gotojava.patterns.slices;

/// Deleting by hand leaves the last element behind in the array; Go's `slices.Delete` clears it.
///
/// Java's `ArrayList` also clears what it removes, so that the collector can have it.
///
/// Go: `src/main/go/deleted-tail/main.go`
///
/// Output:
///
/// ```
/// [ann cy], array: [ann cy cy]
/// [ann cy], array: [ann cy ]
/// ```
class DeletedTail {
  static void main() {
    var byHand = Slice.of("ann", "bob", "cy");
    var rest = byHand.to(1).appendAll(byHand.from(2));
    IO.println(rest + ", array: " + byHand);

    var library = Slice.of("ann", "bob", "cy");
    rest = delete(library, 1, 2);
    IO.println(rest + ", array: " + library);
  }

  static Slice<String> delete(Slice<String> s, int from, int to) {
    var rest = s.to(from).appendAll(s.from(to));
    for (int i = rest.length(); i < s.length(); i++) {
      s.set(i, "");
    }
    return rest;
  }
}
