package gotojava.patterns.singleton;

import java.util.function.Supplier;

/// A value that is computed once, when it is first asked for, as by Go's `sync.OnceValue`.
///
/// The first caller runs the function; whoever asks meanwhile waits, and all get the same value.
/// Null is a value too. A function that throws is not run again: each caller gets that very
/// exception or error. Once it has run, nothing here refers to the function, so that the collector
/// can take what it captured.
public final class OnceValue<T> implements Supplier<T> {
  private Supplier<? extends T> outcome; // the function itself, until it has run
  private boolean done;

  /// Keeps `function` for the first caller.
  public OnceValue(Supplier<? extends T> function) {
    outcome = function;
  }

  /// The value, or what the function threw.
  @Override
  public synchronized T get() {
    if (!done) {
      outcome = run(outcome);
      done = true;
    }
    return outcome.get();
  }

  /// Runs the function and returns what came of it, which each caller then takes.
  private static <T> Supplier<T> run(Supplier<? extends T> function) {
    T value = function.get();
    return () -> value;
  }
}
