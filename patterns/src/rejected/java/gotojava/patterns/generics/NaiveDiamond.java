package gotojava.patterns.generics;

import java.util.ArrayList;

/// `var` and `<>` on one line: nothing is left to infer from, so the elements are Objects.
///
/// Go: none, its compiler does not guess and asks for the type
///
/// Does not compile: `java.lang.Object cannot be converted to java.lang.String`
class NaiveDiamond {
  static void main() {
    var names = new ArrayList<>();
    names.add("ann");
    String first = names.getFirst();
    IO.println(first);
  }
}
