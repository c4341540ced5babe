package gotojava.gc.example;

import gotojava.gc.check.Checker;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Policy.Stacks;
import gotojava.gc.model.Shape;

/// A deletion barrier keeps what the heap referred to when the cycle began, and no stack is heap.
///
/// The only reference to 1 is in a register. The store copies it into the globals, which are black
/// already, and overwrites nothing that could be shaded. Had the stack been scanned when the cycle
/// began, 1 would be grey by then.
///
/// Go: none, Go's barrier shades the new as well
///
/// Output:
///
/// ```
/// stacks ANY_TIME: LOST
///   allocate 0 r0            off  0w[-] 1w[-]  m0g[1,-]
///   start                    mark  0g[-] 1w[-]  m0g[1,-]
///   scan 0                   mark  0b[-] 1w[-]  m0g[1,-]
///   store 0 globals.0 = r0   mark  0b[1] 1w[-]  m0g[1,-]
///   allocate 0 r0            mark  0b[1] 1w[-] 2b[-]  m0g[2,-]
///   scan-stack 0             mark  0b[1] 1w[-] 2b[-]  m0b[2,-]
///   terminate                sweep  0b[1] 1w[-] 2b[-]  m0b[2,-]
///   free 1                   sweep  0b[1] 2b[-]  m0b[2,-]
/// stacks SNAPSHOT: SAFE
/// ```
class YuasaNeedsSnapshot {
  private static final Policy YUASA = Policy.G1.with(Atomicity.ATOMIC);

  static void main() {
    check(YUASA.with(Stacks.ANY_TIME));
    check(YUASA.with(Stacks.SNAPSHOT));
  }

  private static void check(Policy policy) {
    var report = new Checker(policy, new Shape(3, 1, 1, 2), false).run();
    IO.println("stacks %s: %s".formatted(policy.stacks(), report.verdict()));
    for (var step : report.trace()) {
      IO.println("  %-24s %s".formatted(step.action(), step.after()));
    }
  }
}
