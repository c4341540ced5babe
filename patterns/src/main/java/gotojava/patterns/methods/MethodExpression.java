package gotojava.patterns.methods;

import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// A method taken from its type is a function whose first parameter is the receiver.
///
/// Go: `src/main/go/method-expression/main.go`
///
/// Output:
///
/// ```
/// one: 6
/// total: 6
/// ```
class MethodExpression {
  static void main() {
    ToIntFunction<String> length = String::length;
    IO.println("one: " + length.applyAsInt("gopher"));
    IO.println("total: " + Stream.of("to", "java").mapToInt(String::length).sum());
  }
}
