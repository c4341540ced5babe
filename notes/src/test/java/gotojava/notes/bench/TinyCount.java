package gotojava.notes.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How many bytes does it take?
///
/// Go: `src/main/go/bench/tiny-count`
///
/// Unit: bytes per thing
///
/// Does not show: anything.
@State(Scope.Benchmark)
public class TinyCount {
  /// What was found.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Found {
    /// Of one thing.
    public double bytes;
  }

  /// A thing.
  @Benchmark
  public void thing(Found found) {
    found.bytes = 24;
  }
}
