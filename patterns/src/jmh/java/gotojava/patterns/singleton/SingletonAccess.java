package gotojava.patterns.singleton;

import com.google.common.base.Suppliers;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What does it cost to reach a singleton that already exists?
///
/// Go: `src/main/go/bench/singleton-access`
///
/// Each run gets the singleton and loads a field of it, which HotSpot does not take for a constant
/// (`trust_final_non_static_fields` in its `ciField.cpp` names the exceptions). A `static final`
/// reference it does, once the class is initialised: eager, holder and enum leave nothing but that
/// load.
///
/// Does not show: the first access, which initialises a class or takes a lock; access before the
/// JIT compiler has done its work; callers on several cores at once, who wait for each other at
/// `synchronized` and at Go's mutex, and nowhere else. A fraction of a nanosecond more or less is
/// the doing of two harnesses, not of two languages: compare with the baseline.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class SingletonAccess {
  private static final int ANSWER = 42;

  static class Registry {
    int answer = ANSWER;
  }

  private Registry local = new Registry();

  /// Ends the run unless every way leads to the answer; after it, all singletons exist.
  @Setup
  public void check() {
    var wrong =
        IntStream.of(
                baseline(),
                eager(),
                lazy(),
                lazy_enum(),
                lazy_doubleChecked(),
                lazy_memoize(),
                lazy_synchronized())
            .filter(answer -> answer != ANSWER)
            .boxed()
            .toList();
    if (!wrong.isEmpty()) throw new IllegalStateException("want " + ANSWER + ", got " + wrong);
  }

  /// No singleton: the same field of an object that the benchmark holds.
  @Benchmark
  public int baseline() {
    return local.answer;
  }

  /// A static final field of a class that is initialised already.
  @Benchmark
  public int eager() {
    return Eager.REGISTRY.answer;
  }

  /// The holder idiom: a class of its own, initialised by the first access.
  @Benchmark
  public int lazy() {
    return Holder.registry().answer;
  }

  /// The constant of an enum, which holds the field itself.
  @Benchmark
  public int lazy_enum() {
    return EnumRegistry.INSTANCE.answer;
  }

  /// A volatile field, checked again under a lock while it is null.
  @Benchmark
  public int lazy_doubleChecked() {
    return DoubleChecked.registry().answer;
  }

  /// Guava's `Suppliers.memoize`.
  @Benchmark
  public int lazy_memoize() {
    return Memoized.REGISTRY.get().answer;
  }

  /// A synchronized method: a lock, uncontended here, at every access.
  @Benchmark
  public int lazy_synchronized() {
    return Synchronized.registry().answer;
  }

  static class Eager {
    static final Registry REGISTRY = new Registry();
  }

  static class Holder {
    private static class Lazy {
      static final Registry REGISTRY = new Registry();
    }

    static Registry registry() {
      return Lazy.REGISTRY;
    }
  }

  enum EnumRegistry {
    INSTANCE(ANSWER);

    final int answer;

    EnumRegistry(int answer) {
      this.answer = answer;
    }
  }

  static class DoubleChecked {
    private static volatile @Nullable Registry registry;

    static Registry registry() {
      var seen = registry;
      if (seen != null) return seen;
      synchronized (DoubleChecked.class) {
        seen = registry;
        if (seen == null) registry = seen = new Registry();
        return seen;
      }
    }
  }

  static class Memoized {
    static final Supplier<Registry> REGISTRY = Suppliers.memoize(Registry::new);
  }

  static class Synchronized {
    private static @Nullable Registry registry;

    static synchronized Registry registry() {
      if (registry == null) registry = new Registry();
      return registry;
    }
  }
}
