package gotojava.concurrency.sync;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What does it cost to ask whether something has been done once, and to get a value computed once?
///
/// Go: `src/main/go/bench/once-access`
///
/// All has been done before: what is left is one volatile read.
///
/// Does not show: the first call, which runs the action, and the wait of those who come meanwhile;
/// a value in a `static final` field, which the JIT compiler takes for a constant: that is on the
/// card of singleton access. A fraction of a nanosecond is the doing of two harnesses, not of two
/// languages: compare with the baseline.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class OnceAccess {
  private static final int ANSWER = 42;

  private final Once once = new Once();
  private final OnceValue<Integer> value = OnceValue.of(() -> ANSWER);
  private int answer = ANSWER;

  /// Ends the run unless every way leads to the answer.
  @Setup
  public void check() {
    answer = 0;
    once.run(() -> answer = ANSWER);
    if (baseline() != ANSWER || once() != ANSWER || onceValue() != ANSWER) {
      throw new IllegalStateException("want " + ANSWER);
    }
  }

  /// A field.
  @Benchmark
  public int baseline() {
    return answer;
  }

  /// `Once.run`, then the field.
  @Benchmark
  public int once() {
    once.run(() -> answer = 0);
    return answer;
  }

  /// `OnceValue.get`.
  @Benchmark
  public int onceValue() {
    return value.get();
  }
}
