package gotojava.notes.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How near is it to the limit?
///
/// Go: `src/main/go/bench/tiny-limit`
///
/// Needs gcc: c
///
/// Against: c, loop
///
/// Does not show: anything.
@State(Scope.Benchmark)
public class TinyLimit {
  private int number = 40;

  /// A sum.
  @Benchmark
  public int sum() {
    return number + 2;
  }

  /// What would be in C.
  @Benchmark
  public int sum_c() {
    return number + 3;
  }

  /// A loop.
  @Benchmark
  public int sum_loop() {
    var sum = 0;
    for (var i = 0; i < number; i++) sum += i;
    return sum;
  }
}
