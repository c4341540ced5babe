package gotojava.gc.exercise;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.Allocate;
import gotojava.gc.model.Action.Load;
import gotojava.gc.model.Action.Scan;
import gotojava.gc.model.Action.ScanStack;
import gotojava.gc.model.Action.Start;
import gotojava.gc.model.Action.Store;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Policy.Schedule;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import java.util.List;

/// A cycle of Go's collector, with the barrier as the compiler emits it: it shades the old and the
/// new in each store.
///
/// The globals refer to 1 and 1 to 2; register 0 refers to 1, register 1 to 3. Printed are the
/// colours of 1 to 4 by their first letters, with `.` for an object that is not there.
class PredictColours {
  private static final Shape SHAPE = new Shape(5, 1, 1, 2);

  private static final List<Action> HEAP =
      List.of(
          new Allocate(0, 0),
          new Store(0, 0, 0, 1),
          new Allocate(0, 1),
          new Store(0, 1, 0, 2),
          new Allocate(0, 1));

  private static final List<Action> CYCLE =
      List.of(
          new Start(),
          new ScanStack(0),
          new Scan(0),
          new Load(0, 1, 1, 0), // r1 = r0.0
          new Store(0, 0, 0, 2), // globals.0 = r1
          new Store(0, 1, 0, 0), // r0.0 = null
          new Allocate(0, 0),
          new Scan(1));

  static void main() {
    var policy = Policy.GO.with(Atomicity.ATOMIC).with(Schedule.INCREMENTAL);
    var rules = new Rules(policy, SHAPE);
    var state = State.empty(SHAPE);
    for (var action : HEAP) state = rules.step(state, action).after();
    for (var action : CYCLE) {
      state = rules.step(state, action).after();
      IO.println(colours(state));
    }
  }

  private static String colours(State state) {
    var letters = new StringBuilder();
    for (int object = 1; object < SHAPE.objects(); object++) {
      letters.append(
          switch (state.colour(object)) {
            case FREE -> '.';
            case WHITE -> 'w';
            case GREY -> 'g';
            case BLACK -> 'b';
          });
    }
    return letters.toString();
  }
}
