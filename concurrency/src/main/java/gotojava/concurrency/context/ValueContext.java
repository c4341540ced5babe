package gotojava.concurrency.context;

import gotojava.concurrency.Nullable;

/// Its parent with one value more.
///
/// @param node what cancels it: asked for often, so looked up once
record ValueContext(Context parent, Key<?> key, Object value, @Nullable CancellableContext node)
    implements Context {
  static ValueContext under(Context parent, Key<?> key, Object value) {
    return new ValueContext(parent, key, value, Ancestry.cancellable(parent));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /// As Go's: a text is shown, of anything else only the type, since values may be secret or large.
  @Override
  public String toString() {
    var shown = value instanceof CharSequence ? value : value.getClass().getName();
    return parent + ".WithValue(" + key + ", " + shown + ")";
  }
}
