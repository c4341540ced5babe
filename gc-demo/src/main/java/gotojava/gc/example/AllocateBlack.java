package gotojava.gc.example;

import gotojava.gc.check.Checker;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Allocation;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Shape;

/// An object that is allocated white after its stack was scanned is found by nobody.
///
/// Neither shade helps: the reference is in a register, and nothing is stored. An object that is
/// born black is live until the next cycle, and has nothing to scan: its fields are null.
///
/// Go: none, Go allocates black while it marks (`gcmarknewobject` in `runtime/mgcmark.go`)
///
/// Output:
///
/// ```
/// allocating WHITE: LOST
///   start                    mark  0g[-]  m0g[-,-]
///   scan-stack 0             mark  0g[-]  m0b[-,-]
///   scan 0                   mark  0b[-]  m0b[-,-]
///   allocate 0 r0            mark  0b[-] 1w[-]  m0b[1,-]
///   terminate                sweep  0b[-] 1w[-]  m0b[1,-]
///   free 1                   sweep  0b[-]  m0b[1,-]
/// allocating BLACK: SAFE
/// ```
class AllocateBlack {
  private static final Policy GO = Policy.GO.with(Atomicity.ATOMIC);

  static void main() {
    check(GO.with(Allocation.WHITE));
    check(GO.with(Allocation.BLACK));
  }

  private static void check(Policy policy) {
    var report = new Checker(policy, new Shape(3, 1, 1, 2), false).run();
    IO.println("allocating %s: %s".formatted(policy.allocation(), report.verdict()));
    for (var step : report.trace()) {
      IO.println("  %-24s %s".formatted(step.action(), step.after()));
    }
  }
}
