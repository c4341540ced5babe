package gotojava.patterns.generics;

import java.util.ArrayList;
import java.util.List;

/// Java also infers a type argument from where the result goes, Go from the arguments alone.
///
/// Go: `src/main/go/type-inference/main.go`
///
/// Output:
///
/// ```
/// ann
/// 7
/// ```
class TypeInference {
  static void main() {
    List<String> names = empty();
    names.add("ann");
    var numbers = TypeInference.<Integer>empty();
    numbers.add(7);
    IO.println(names.getFirst());
    IO.println(numbers.getFirst());
  }

  static <T> List<T> empty() {
    return new ArrayList<>();
  }
}
