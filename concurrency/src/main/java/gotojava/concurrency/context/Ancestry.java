package gotojava.concurrency.context;

import gotojava.concurrency.Nullable;

/// Answers to what a context inherits.
final class Ancestry {
  private Ancestry() {}

  /// The nearest that can be cancelled, itself or above it; null if nothing cancels it.
  static @Nullable CancellableContext cancellable(Context context) {
    return switch (context) {
      case CancellableContext node -> node;
      case ValueContext value -> value.node();
      case RootContext _, DetachedContext _ -> null;
    };
  }

  /// How it ended; null while it has not.
  static @Nullable Ending ending(Context context) {
    var node = cancellable(context);
    return node == null ? null : node.ending();
  }

  /// Where a key has its value; null if nowhere. A loop, since chains may be long.
  static @Nullable ValueContext holder(Context context, Context.Key<?> key) {
    for (Context at = context; ; ) {
      switch (at) {
        case ValueContext value when value.key() == key -> {
          return value;
        }
        case RootContext _ -> {
          return null;
        }
        default -> at = parent(at);
      }
    }
  }

  static RootContext root(Context context) {
    Context at = context;
    while (!(at instanceof RootContext root)) at = parent(at);
    return root;
  }

  private static Context parent(Context context) {
    return switch (context) {
      case CancellableContext node -> node.parent();
      case ValueContext value -> value.parent();
      case DetachedContext detached -> detached.parent();
      case RootContext root -> root;
    };
  }
}
