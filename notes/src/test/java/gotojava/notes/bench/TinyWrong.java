package gotojava.notes.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What happens when the answer is wrong?
///
/// Go: `src/main/go/bench/tiny-wrong`
///
/// Does not show: how long it takes.
@State(Scope.Benchmark)
public class TinyWrong {
  @Setup
  public void check() {
    throw new IllegalStateException("got 41, want 42");
  }

  /// A sum.
  @Benchmark
  public int sum() {
    return 41;
  }
}
