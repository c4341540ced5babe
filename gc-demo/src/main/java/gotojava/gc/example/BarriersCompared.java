package gotojava.gc.example;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.Allocate;
import gotojava.gc.model.Action.Drop;
import gotojava.gc.model.Action.Load;
import gotojava.gc.model.Action.Scan;
import gotojava.gc.model.Action.ScanStack;
import gotojava.gc.model.Action.Start;
import gotojava.gc.model.Action.Store;
import gotojava.gc.model.Barrier;
import gotojava.gc.model.Colour;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Policy.Schedule;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import java.util.List;

/// Each barrier answers the two stores of the lost object in its own way.
///
/// The stack has been scanned before the first of them. What is printed is what each store shades;
/// with some barriers the object is still white after both, and nothing will find it.
///
/// Go: none, Go has one barrier, and no switch for it
///
/// Output:
///
/// ```
/// none                  - - 2 is WHITE
/// dijkstra              SHADED_BY_INSERTION - 2 is GREY
/// steele                RETREATED - 2 is WHITE, and 0 is looked at again
/// yuasa                 - SHADED_BY_DELETION 2 is GREY
/// hybrid-documented     - SHADED_BY_DELETION 2 is GREY
/// hybrid                SHADED_BY_INSERTION - 2 is GREY
/// hybrid-lazy-deletion  - SHADED_BY_DELETION 2 is GREY
/// ```
class BarriersCompared {
  private static final Shape SHAPE = new Shape(3, 2, 1, 2);

  private static final List<Action> BEFORE =
      List.of(
          new Allocate(0, 0),
          new Store(0, 0, 0, 1),
          new Allocate(0, 1),
          new Store(0, 1, 0, 2),
          new Drop(0, 1),
          new Start(),
          new ScanStack(0),
          new Scan(0),
          new Load(0, 1, 1, 0));

  static void main() {
    for (var barrier : Barrier.ALL) {
      var policy = Policy.GO.with(barrier).with(Schedule.INCREMENTAL).with(Atomicity.ATOMIC);
      var rules = new Rules(policy, SHAPE);
      var state = State.empty(SHAPE);
      for (var action : BEFORE) state = rules.step(state, action).after();
      var first = rules.step(state, new Store(0, 0, 1, 2));
      var second = rules.step(first.after(), new Store(0, 1, 0, 0));
      var colour = second.after().colour(2);
      var retreated = second.after().colour(0) == Colour.GREY;
      IO.println(
          "%-21s %s %s 2 is %s%s"
              .formatted(
                  barrier.name(),
                  first.events().isEmpty() ? "-" : first.events().getFirst().what(),
                  second.events().isEmpty() ? "-" : second.events().getFirst().what(),
                  colour,
                  retreated ? ", and 0 is looked at again" : ""));
    }
  }
}
