package gotojava.patterns.generics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A function over values of any type, whose result has a type to go with them.
///
/// Go: `src/main/go/type-parameters/main.go`
///
/// Output:
///
/// ```
/// 2
/// 4
/// ```
class TypeParameters {
  static void main() {
    List<Integer> lengths = mapped(List.of("go", "java"), String::length);
    lengths.forEach(IO::println);
  }

  static <T, R> List<R> mapped(List<T> values, Function<? super T, ? extends R> change) {
    var changed = new ArrayList<R>(values.size());
    for (var value : values) {
      changed.add(change.apply(value));
    }
    return changed;
  }
}
