package gotojava.patterns.interfaces;

import java.util.ArrayDeque;
import java.util.List;

/// An interface of one's own for types of somebody else: Go's fit as they are, Java's through a
/// method reference.
///
/// Go: `src/main/go/foreign-type/main.go`
///
/// Output:
///
/// ```
/// length 5
/// length 3
/// ```
class ForeignType {
  static void main() {
    var builder = new StringBuilder("hello");
    var deque = new ArrayDeque<>(List.of(1, 2, 3));
    for (var sized : List.<Sized>of(builder::length, deque::size)) {
      IO.println("length " + sized.length());
    }
  }

  interface Sized {
    int length();
  }
}
