package gotojava.patterns.generics;

import java.util.ArrayList;
import java.util.List;

/// `new T()`: at run time there is no T, so nobody knows which constructor to call.
///
/// Go: `src/main/go/make-elements/main.go`
///
/// Does not compile: `unexpected type`
///
/// Go prints: every type has a zero value
///
/// ```
/// 2 0 0
/// ```
class NaiveNewElement {
  static void main() {
    List<StringBuilder> lines = make(3);
    IO.println(lines.size());
  }

  static <T> List<T> make(int count) {
    var made = new ArrayList<T>();
    for (int i = 0; i < count; i++) {
      made.add(new T());
    }
    return made;
  }
}
