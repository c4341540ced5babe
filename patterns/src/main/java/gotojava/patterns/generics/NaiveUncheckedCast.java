package gotojava.patterns.generics;

import java.util.ArrayList;
import java.util.List;

/// A cast to T checks nothing: the wrong value goes through, and fails where somebody reads it.
///
/// Go: `src/main/go/naive-unchecked-cast/main.go`
///
/// Output:
///
/// ```
/// stored
/// ```
///
/// Fails with: `java.lang.ClassCastException: class java.lang.String cannot be cast`
///
/// Go prints: its assertion fails on the spot, so nothing is stored
///
/// ```
/// ```
///
/// Go fails with: `interface conversion: interface {} is string, not int`
class NaiveUncheckedCast {
  static void main() {
    var numbers = new ArrayList<Integer>();
    store(numbers, "seven");
    IO.println("stored");
    int first = numbers.getFirst();
    IO.println(first);
  }

  @SuppressWarnings("unchecked")
  static <T> void store(List<T> values, Object value) {
    values.add((T) value);
  }
}
