package gotojava.patterns.generics;

import java.util.Arrays;

/// An array of Integers passes for an array of Objects, until somebody stores something else.
///
/// Go: none, a slice or array of one type never passes for another
///
/// Output:
///
/// ```
/// [1, 2] passes for objects
/// ```
///
/// Fails with: `java.lang.ArrayStoreException: java.lang.String`
class NaiveArrayStore {
  static void main() {
    Integer[] numbers = {1, 2};
    Object[] objects = numbers;
    IO.println(Arrays.toString(objects) + " passes for objects");
    objects[0] = "one";
  }
}
