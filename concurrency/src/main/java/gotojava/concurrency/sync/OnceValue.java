package gotojava.concurrency.sync;

import gotojava.concurrency.Nullable;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.function.Supplier;

/// A value computed once, when it is first asked for.
///
/// ```java
/// static final OnceValue<Config> CONFIG = OnceValue.of(Config::load);
/// …
/// CONFIG.get().timeout()
/// ```
///
/// The value may be null. A supplier that throws is not called again: every [#get] throws the very
/// same exception, whose stack trace is that of the first. The supplier is forgotten once it has
/// run, so what it holds can be collected.
///
/// Waiting, recursion and memory effects are those of [Once]. For several values Go has
/// `sync.OnceValues`; here a record holds them. For none it has `sync.OnceFunc`: [#of(Runnable)].
///
/// @param <T> the type of the value
/// @see <a href="https://pkg.go.dev/sync#OnceValue">Go: sync.OnceValue</a>
public final class OnceValue<T extends @Nullable Object> implements Supplier<T> {
  private final Once once = new Once();

  /// How to get at the value: the supplier, and once it has run what came of it.
  private Supplier<? extends T> answer;

  private OnceValue(Supplier<? extends T> supplier) {
    this.answer = supplier;
  }

  /// A value that the supplier computes when it is first asked for.
  public static <T extends @Nullable Object> OnceValue<T> of(Supplier<? extends T> supplier) {
    return new OnceValue<>(supplier);
  }

  /// `sync.OnceFunc`: an action that runs once, and fails alike for all if it failed.
  public static Runnable of(Runnable action) {
    var once =
        OnceValue.<@Nullable Object>of(() -> {
          action.run();
          return null;
        });
    return once::get;
  }

  /// The value, computed by the first caller.
  ///
  /// @throws RuntimeException what the supplier threw, as every other caller gets it
  /// @throws IllegalStateException if called from within the supplier
  @Override
  public T get() {
    once.run(this::compute);
    return answer.get();
  }

  private void compute() {
    try {
      T value = answer.get();
      answer = () -> value;
    } catch (RuntimeException | Error e) {
      answer =
          () -> {
            throw e;
          };
    } catch (Throwable e) { // a checked one in disguise
      answer =
          () -> {
            throw new UndeclaredThrowableException(e);
          };
    }
  }
}
