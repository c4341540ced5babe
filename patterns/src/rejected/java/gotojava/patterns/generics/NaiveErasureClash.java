package gotojava.patterns.generics;

import java.util.List;

/// Two overloads that differ in a type argument alone are, after erasure, one method.
///
/// Go: none, it has no overloading
///
/// Does not compile: `have the same erasure`
class NaiveErasureClash {
  static void main() {
    show(List.of(7));
  }

  static void show(List<Integer> numbers) {
    IO.println("numbers " + numbers);
  }

  static void show(List<String> names) {
    IO.println("names " + names);
  }
}
