package gotojava.patterns.generics;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Making values of a type parameter: Go has their zero value, Java is told how to make one.
///
/// Go: `src/main/go/make-elements/main.go`
///
/// Output:
///
/// ```
/// 2 0 0
/// ```
class MakeElements {
  static void main() {
    var lines = make(3, StringBuilder::new);
    lines.getFirst().append("go");
    IO.println(lines.get(0).length() + " " + lines.get(1).length() + " " + lines.get(2).length());
  }

  static <T> List<T> make(int count, Supplier<T> element) {
    return Stream.generate(element).limit(count).toList();
  }
}
