package gotojava.patterns.generics;

import java.util.Optional;

/// Asking whether a value is a T: Go knows T, Java is handed its class.
///
/// Go: `src/main/go/checked-cast/main.go`
///
/// Output:
///
/// ```
/// 7 is an int: true
/// seven is an int: false
/// ```
class CheckedCast {
  static void main() {
    IO.println("7 is an int: " + as(Integer.class, 7).isPresent());
    IO.println("seven is an int: " + as(Integer.class, "seven").isPresent());
  }

  static <T> Optional<T> as(Class<T> type, Object value) {
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }
}
