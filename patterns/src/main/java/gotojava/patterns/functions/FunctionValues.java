package gotojava.patterns.functions;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/// A function is a value: it can be kept in a map and called later.
///
/// Go: `src/main/go/function-values/main.go`
///
/// Output:
///
/// ```
/// plus 13
/// times 42
/// max 7
/// ```
class FunctionValues {
  static final Map<String, IntBinaryOperator> OPERATIONS =
      Map.of("plus", Integer::sum, "times", (a, b) -> a * b, "max", Math::max);

  static void main() {
    for (var name : List.of("plus", "times", "max")) {
      var operation = requireNonNull(OPERATIONS.get(name));
      IO.println(name + " " + operation.applyAsInt(6, 7));
    }
  }
}
