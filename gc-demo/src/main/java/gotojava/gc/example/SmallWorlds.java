package gotojava.gc.example;

import gotojava.gc.check.Checker;
import gotojava.gc.check.Report;
import gotojava.gc.model.Barrier;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Shape;

/// A verdict holds for worlds of its size: what is safe with one mutator may lose with two.
///
/// The barrier shades the old only once its own stack is black. The old may be hidden on the stack
/// of another mutator by then, which has been scanned.
///
/// Go: none, this barrier is nobody's
///
/// Output:
///
/// ```
/// one mutator: SAFE
/// two mutators: LOST
///   allocate 0 r0            off  0w[-] 1w[-]  m0g[1,-]  m1g[-,-]
///   store 0 globals.0 = r0   off  0w[1] 1w[-]  m0g[1,-]  m1g[-,-]
///   start                    mark  0g[1] 1w[-]  m0g[1,-]  m1g[-,-]
///   scan-stack 1             mark  0g[1] 1w[-]  m0g[1,-]  m1b[-,-]
///   allocate 0 r0            mark  0g[1] 1w[-] 2b[-]  m0g[2,-]  m1b[-,-]
///   load 1 r0 = globals.0    mark  0g[1] 1w[-] 2b[-]  m0g[2,-]  m1b[1,-]
///   store 0 globals.0 = null mark  0g[-] 1w[-] 2b[-]  m0g[2,-]  m1b[1,-]
///   scan-stack 0             mark  0g[-] 1w[-] 2b[-]  m0b[2,-]  m1b[1,-]
///   scan 0                   mark  0b[-] 1w[-] 2b[-]  m0b[2,-]  m1b[1,-]
///   terminate                sweep  0b[-] 1w[-] 2b[-]  m0b[2,-]  m1b[1,-]
///   free 1                   sweep  0b[-] 2b[-]  m0b[2,-]  m1b[1,-]
/// two, and few states: NOT_FINISHED
/// ```
class SmallWorlds {
  private static final Policy LAZY =
      Policy.GO.with(Barrier.HYBRID_LAZY_DELETION).with(Atomicity.ATOMIC);

  static void main() {
    tell("one mutator", new Checker(LAZY, new Shape(3, 1, 1, 2), false).run());
    tell("two mutators", new Checker(LAZY, new Shape(3, 1, 2, 2), false).run());
    tell("two, and few states", new Checker(LAZY, new Shape(3, 1, 2, 2), false).limit(1000).run());
  }

  private static void tell(String world, Report report) {
    IO.println(world + ": " + report.verdict());
    for (var step : report.trace()) {
      IO.println("  %-24s %s".formatted(step.action(), step.after()));
    }
  }
}
