package gotojava.gc.example;

import gotojava.gc.check.Checker;
import gotojava.gc.model.Barrier;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Allocation;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Policy.Stacks;
import gotojava.gc.model.Shape;

/// Barrier, stacks and the colour of new objects belong together: the checker says which do.
///
/// In worlds of two objects beside the globals, each with one field, and one mutator with two
/// registers. Where an object is lost, the number is that of the fewest steps that lose it.
///
/// Go: none, a collector cannot be exchanged in a Go program
///
/// Output:
///
/// ```
/// none              ANY_TIME BLACK LOST 8
/// dijkstra          ANY_TIME BLACK LOST 10
/// dijkstra          RESCAN   BLACK SAFE
/// steele            RESCAN   BLACK SAFE
/// yuasa             ANY_TIME BLACK LOST 8
/// yuasa             SNAPSHOT BLACK SAFE
/// yuasa             SNAPSHOT WHITE LOST 5
/// hybrid-documented ANY_TIME BLACK SAFE
/// hybrid            ANY_TIME BLACK SAFE
/// hybrid            ANY_TIME WHITE LOST 6
/// ```
class BarrierVerdicts {
  static void main() {
    tell(Barrier.NONE, Stacks.ANY_TIME, Allocation.BLACK);
    tell(Barrier.DIJKSTRA, Stacks.ANY_TIME, Allocation.BLACK);
    tell(Barrier.DIJKSTRA, Stacks.RESCAN, Allocation.BLACK);
    tell(Barrier.STEELE, Stacks.RESCAN, Allocation.BLACK);
    tell(Barrier.YUASA, Stacks.ANY_TIME, Allocation.BLACK);
    tell(Barrier.YUASA, Stacks.SNAPSHOT, Allocation.BLACK);
    tell(Barrier.YUASA, Stacks.SNAPSHOT, Allocation.WHITE);
    tell(Barrier.HYBRID_DOCUMENTED, Stacks.ANY_TIME, Allocation.BLACK);
    tell(Barrier.HYBRID, Stacks.ANY_TIME, Allocation.BLACK);
    tell(Barrier.HYBRID, Stacks.ANY_TIME, Allocation.WHITE);
  }

  private static void tell(Barrier barrier, Stacks stacks, Allocation allocation) {
    var policy = Policy.GO.with(barrier).with(stacks).with(allocation).with(Atomicity.ATOMIC);
    var report = new Checker(policy, new Shape(3, 1, 1, 2)).run();
    var steps = report.trace().isEmpty() ? "" : " " + report.trace().size();
    IO.println(
        "%-17s %-8s %-5s %s%s"
            .formatted(barrier.name(), stacks, allocation, report.verdict(), steps));
  }
}
