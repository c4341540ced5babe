package gotojava.patterns.slices;

/// A function that appends does not lengthen its caller's slice, though it writes into the array.
///
/// Go: `src/main/go/append-in-callee/main.go`
///
/// Output:
///
/// ```
/// the callee sees [ann bob]
/// the caller sees [ann]
/// the array holds [ann bob]
/// ```
class AppendInCallee {
  static void main() {
    var names = Slice.make("", 1, 4);
    names.set(0, "ann");
    add(names, "bob");
    IO.println("the caller sees " + names);
    IO.println("the array holds " + names.to(2));
  }

  static void add(Slice<String> names, String name) {
    var longer = names.append(name);
    IO.println("the callee sees " + longer);
  }
}
