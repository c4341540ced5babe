package gotojava.notes.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How long does a sum take? Two numbers are added.
///
/// Go: `src/main/go/bench/tiny-sum`
///
/// Does not show: anything; it is there to be measured in a test.
@State(Scope.Benchmark)
public class TinySum {
  private int number = 40;

  /// Two numbers. They are fields.
  @Benchmark
  public int sum() {
    return number + 2;
  }

  /// The same in a loop.
  @Benchmark
  public int sum_inLoop() {
    var sum = 0;
    for (var i = 0; i < number; i++) sum += i;
    return sum;
  }
}
