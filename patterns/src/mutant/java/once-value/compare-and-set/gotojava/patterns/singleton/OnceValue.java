package gotojava.patterns.singleton;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// A value that is computed once, when it is first asked for, as by Go's `sync.OnceValue`.
///
/// The first caller runs the function; whoever asks meanwhile waits, and all get the same value.
/// Null is a value too. A function that throws is not run again: each caller gets that very
/// exception or error. Once it has run, nothing here refers to the function, so that the collector
/// can take what it captured.
public final class OnceValue<T> implements Supplier<T> {
  private final AtomicBoolean started = new AtomicBoolean();
  private Supplier<? extends T> function;
  private volatile Supplier<? extends T> outcome = () -> null;

  /// Keeps `function` for the first caller.
  public OnceValue(Supplier<? extends T> function) {
    this.function = function;
  }

  /// The value, or what the function threw.
  @Override
  public T get() {
    if (started.compareAndSet(false, true)) {
      outcome = run(function);
      function = null;
    }
    return outcome.get();
  }

  /// Runs the function and returns what came of it, which each caller then takes or has thrown.
  private static <T> Supplier<T> run(Supplier<? extends T> function) {
    try {
      T value = function.get();
      return () -> value;
    } catch (RuntimeException | Error e) {
      return () -> {
        throw e;
      };
    }
  }
}
