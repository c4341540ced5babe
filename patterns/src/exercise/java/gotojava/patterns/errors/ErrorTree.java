package gotojava.patterns.errors;

import java.util.Optional;

/// A failure is a tree, in Java as in Go: below it stand its cause and then, in order, what it
/// suppressed, each with its own tree.
///
/// A search goes as those of Go's `errors` package do: the failure first, then all that its first
/// child has below it, then the next child. `initCause` and `addSuppressed` can tie a tree into a
/// circle; a search ends there too.
public final class ErrorTree {
  private ErrorTree() {}

  /// Whether this very `target`, not only one that equals it, stands in the tree, as Go's
  /// `errors.Is` finds out with `==`.
  public static boolean is(Throwable failure, Throwable target) {
    throw new UnsupportedOperationException("your turn");
  }

  /// The first in the tree that is a `type`, as Go's `errors.As` finds it.
  public static <T extends Throwable> Optional<T> as(Throwable failure, Class<T> type) {
    throw new UnsupportedOperationException("your turn");
  }

  /// The failure and its causes on one line, joined as Go's wrapped errors are: `a: b: c`.
  ///
  /// Each stands there by its message, by the simple name of its class where it has none. One that
  /// only repeats its cause, as `new RuntimeException(cause)` does, is left out, and so is all that
  /// was suppressed.
  public static String text(Throwable failure) {
    throw new UnsupportedOperationException("your turn");
  }
}
