package gotojava.patterns.errors;

import com.google.common.base.Equivalence;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

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
    return all(failure).stream().anyMatch(Equivalence.identity().equivalentTo(target));
  }

  /// The first in the tree that is a `type`, as Go's `errors.As` finds it.
  public static <T extends Throwable> Optional<T> as(Throwable failure, Class<T> type) {
    return all(failure).stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /// The failure and its causes on one line, joined as Go's wrapped errors are: `a: b: c`.
  ///
  /// Each stands there by its message, by the simple name of its class where it has none. One that
  /// only repeats its cause, as `new RuntimeException(cause)` does, is left out, and so is all that
  /// was suppressed.
  public static String text(Throwable failure) {
    var parts = new StringJoiner(": ");
    var seen = Sets.<Throwable>newIdentityHashSet();
    for (var next = failure; next != null && seen.add(next); next = next.getCause()) {
      if (!repeats(next, next.getCause())) parts.add(label(next));
    }
    return parts.toString();
  }

  private static List<Throwable> all(Throwable root) {
    var found = new ArrayList<Throwable>();
    var seen = Sets.<Throwable>newIdentityHashSet();
    var open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      var next = open.pop();
      if (!seen.add(next)) continue;
      found.add(next);
      children(next).reversed().forEach(open::push);
    }
    return found;
  }

  private static List<Throwable> children(Throwable failure) {
    return failure.getCause() == null ? List.of() : List.of(failure.getCause());
  }

  private static String label(Throwable failure) {
    var message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  private static boolean repeats(Throwable failure, @Nullable Throwable cause) {
    return cause != null && cause.toString().equals(failure.getMessage());
  }
}
