package gotojava.notes.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How long does it take on some processors?
///
/// Go: `src/main/go/bench/tiny-parallel`
///
/// Processors: 1, 2
///
/// Does not show: anything.
@State(Scope.Benchmark)
public class TinyParallel {
  private final int carriers = Integer.getInteger("jdk.virtualThreadScheduler.parallelism");

  /// A sum.
  @Benchmark
  public int sum() {
    return carriers + TinyShared.ONE;
  }

  /// Another, on two only.
  @Benchmark
  public int sum_other() {
    if (carriers != 2) throw new IllegalStateException("on " + carriers);
    return carriers;
  }
}
