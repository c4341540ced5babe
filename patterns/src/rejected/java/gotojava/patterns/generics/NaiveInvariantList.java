package gotojava.patterns.generics;

import java.util.List;

/// A list of Integers is no list of Objects, although an Integer is an Object.
///
/// Go: none, it does not compile there either
///
/// Does not compile: `java.util.List<java.lang.Integer> cannot be converted`
class NaiveInvariantList {
  static void main() {
    List<Integer> numbers = List.of(1, 2);
    show(numbers);
  }

  static void show(List<Object> values) {
    IO.println(values);
  }
}
