package gotojava.patterns.generics;

import java.util.function.Function;

/// A method with a type parameter of its own; Go 1.26 has functions with them and no methods.
///
/// Go: `src/main/go/generic-method/main.go`
///
/// Output:
///
/// ```
/// 4
/// ```
class GenericMethod {
  static void main() {
    IO.println(new Box<>("java").map(String::length).value());
  }

  record Box<T>(T value) {
    <R> Box<R> map(Function<? super T, ? extends R> change) {
      return new Box<>(change.apply(value));
    }
  }
}
