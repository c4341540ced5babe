package gotojava.patterns.singleton;

import java.util.function.Supplier;

/// A value that is computed once, when it is first asked for, as by Go's `sync.OnceValue`.
///
/// The first caller runs the function; whoever asks meanwhile waits, and all get the same value.
/// Null is a value too. A function that throws is not run again: each caller gets that very
/// exception or error. Once it has run, nothing here refers to the function, so that the collector
/// can take what it captured.
public final class OnceValue<T> implements Supplier<T> {
  /// Keeps `function` for the first caller.
  public OnceValue(Supplier<? extends T> function) {
    throw new UnsupportedOperationException("your turn");
  }

  /// The value, or what the function threw.
  @Override
  public T get() {
    throw new UnsupportedOperationException("your turn");
  }
}
