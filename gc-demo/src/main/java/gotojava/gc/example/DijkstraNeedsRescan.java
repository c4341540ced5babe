package gotojava.gc.example;

import gotojava.gc.check.Checker;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Policy.Stacks;
import gotojava.gc.model.Shape;

/// An insertion barrier sees what is stored, and a load into a scanned stack stores nothing.
///
/// The stack is scanned while it is empty. Then the mutator loads the only reference to 1, and
/// clears the field it came from. Black allocation changes nothing: 1 is older than the cycle. A
/// scan of the stacks once more, as marking ends, finds it.
///
/// Go: none, Go up to 1.7 did so, and no later release can be told to
///
/// Output:
///
/// ```
/// stacks ANY_TIME: LOST
///   allocate 0 r0            off  0w[-] 1w[-]  m0g[1,-]
///   store 0 globals.0 = r0   off  0w[1] 1w[-]  m0g[1,-]
///   start                    mark  0g[1] 1w[-]  m0g[1,-]
///   allocate 0 r0            mark  0g[1] 1w[-] 2b[-]  m0g[2,-]
///   scan-stack 0             mark  0g[1] 1w[-] 2b[-]  m0b[2,-]
///   load 0 r0 = globals.0    mark  0g[1] 1w[-] 2b[-]  m0b[1,-]
///   store 0 globals.0 = null mark  0g[-] 1w[-] 2b[-]  m0b[1,-]
///   scan 0                   mark  0b[-] 1w[-] 2b[-]  m0b[1,-]
///   terminate                sweep  0b[-] 1w[-] 2b[-]  m0b[1,-]
///   free 1                   sweep  0b[-] 2b[-]  m0b[1,-]
/// stacks RESCAN: SAFE
/// ```
class DijkstraNeedsRescan {
  private static final Policy DIJKSTRA = Policy.GO_1_7.with(Atomicity.ATOMIC);

  static void main() {
    check(DIJKSTRA.with(Stacks.ANY_TIME));
    check(DIJKSTRA.with(Stacks.RESCAN));
  }

  private static void check(Policy policy) {
    var report = new Checker(policy, new Shape(3, 1, 1, 2), false).run();
    IO.println("stacks %s: %s".formatted(policy.stacks(), report.verdict()));
    for (var step : report.trace()) {
      IO.println("  %-24s %s".formatted(step.action(), step.after()));
    }
  }
}
