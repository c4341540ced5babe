package gotojava.gc.example;

import gotojava.gc.check.Checker;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;

/// Marking must not end while a mutator is between the shades of a store and its write.
///
/// The checker finds the shortest loss of a collector that ends there. Go's rules refuse the first
/// of the two ends: under them no goroutine can be stopped in between.
///
/// Go: none, the runtime stops a goroutine at a safe point, and there is none within a barrier
///
/// Output:
///
/// ```
/// LOST
///   start                  mark  0g[-]  m0g[-]
///   scan-stack 0           mark  0g[-]  m0b[-]
///   scan 0                 mark  0b[-]  m0b[-]
///   allocate 0 r0          mark  0b[-] 1b[-]  m0b[1]
///   store 0 globals.0 = r0 mark  0b[-] 1b[-]  m0b[1] shade_old 0.0=1
///   go-on 0                mark  0b[-] 1b[-]  m0b[1] shade_new 0.0=1
///   go-on 0                mark  0b[-] 1b[-]  m0b[1] write 0.0=1
///   terminate              sweep  0b[-] 1b[-]  m0b[1] write 0.0=1
///   (Go: a mutator is in a store)
///   finish                 off  0w[-] 1w[-]  m0g[1] write 0.0=1
///   start                  mark  0g[-] 1w[-]  m0g[1] write 0.0=1
///   scan 0                 mark  0b[-] 1w[-]  m0g[1] write 0.0=1
///   go-on 0                mark  0b[1] 1w[-]  m0g[1]
///   drop 0 r0              mark  0b[1] 1w[-]  m0g[-]
///   scan-stack 0           mark  0b[1] 1w[-]  m0b[-]
///   terminate              sweep  0b[1] 1w[-]  m0b[-]
///   free 1                 sweep  0b[1]  m0b[-]
/// ```
class EndsWithinAStore {
  private static final Shape SHAPE = new Shape(2, 1, 1, 1);

  static void main() {
    var report = new Checker(Policy.GO.with(Atomicity.SPLIT_UNGUARDED), SHAPE, false).run();
    var rules = new Rules(Policy.GO, SHAPE);
    var state = State.empty(SHAPE);
    IO.println(report.verdict());
    for (var step : report.trace()) {
      IO.println("  %-22s %s".formatted(step.action(), step.after()));
      var refusal = rules.refusal(state, step.action());
      if (refusal != null) IO.println("  (Go: " + refusal + ")");
      state = step.after();
    }
  }
}
