package gotojava.patterns.errors;

import java.util.Optional;

/// Somewhere below the wrapping is the error that the caller can act on, found by its type.
///
/// Go: `src/main/go/find-cause/main.go`
///
/// Output:
///
/// ```
/// order more tea
/// ```
class FindCause {
  static void main() {
    try {
      ship("tea", 0);
    } catch (IllegalStateException e) {
      cause(e, OutOfStock.class).ifPresent(found -> IO.println("order more " + found.item));
    }
  }

  static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
    for (var level = thrown; level != null; level = level.getCause()) {
      if (type.isInstance(level)) return Optional.of(type.cast(level));
    }
    return Optional.empty();
  }

  static void ship(String item, int left) {
    if (left > 0) return;
    throw new IllegalStateException(
        "ship", new IllegalStateException("reserve", new OutOfStock(item)));
  }

  /// What failed, as a field: nobody has to read the message to find it.
  static class OutOfStock extends RuntimeException {
    private static final long serialVersionUID = 1;
    final String item;

    OutOfStock(String item) {
      super(item + " is out of stock");
      this.item = item;
    }
  }
}
