package gotojava.gc.example;

import gotojava.gc.check.Checker;
import gotojava.gc.model.Barrier;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Shape;
import java.util.List;

/// The condition in Go's pseudocode can be left out or in: no object is lost either way.
///
/// What it costs is the strong invariant, that no black object refers to a white one. With the
/// condition there are such references, each to an object that a grey one leads to; without it, as
/// the compiler emits the barrier, there are none.
///
/// Go: none, `cmd/compile/internal/ssa/writebarrier.go` has no such condition
///
/// Output:
///
/// ```
/// hybrid-documented: SAFE
///   strong invariant: false
///   weak invariant: true
/// hybrid: SAFE
///   strong invariant: true
///   weak invariant: true
/// ```
class ShadeOnGreyStack {
  static void main() {
    for (var barrier : List.of(Barrier.HYBRID_DOCUMENTED, Barrier.HYBRID)) {
      var policy = Policy.GO.with(barrier).with(Atomicity.ATOMIC);
      var report = new Checker(policy, new Shape(3, 1, 1, 2)).run();
      IO.println(barrier.name() + ": " + report.verdict());
      IO.println("  strong invariant: " + report.strong());
      IO.println("  weak invariant: " + report.weak());
    }
  }
}
