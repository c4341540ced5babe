package gotojava.patterns.generics;

import java.util.Optional;

/// `instanceof T`: the test would need a type that is gone at run time.
///
/// Go: `src/main/go/checked-cast/main.go`
///
/// Does not compile: `Object cannot be safely cast to T`
///
/// Go prints: a type assertion works on a type parameter as on any type
///
/// ```
/// 7 is an int: true
/// seven is an int: false
/// ```
class NaiveInstanceOf {
  static void main() {
    IO.println("7 is an int: " + NaiveInstanceOf.<Integer>as(7).isPresent());
    IO.println("seven is an int: " + NaiveInstanceOf.<Integer>as("seven").isPresent());
  }

  static <T> Optional<T> as(Object value) {
    return value instanceof T found ? Optional.of(found) : Optional.empty();
  }
}
