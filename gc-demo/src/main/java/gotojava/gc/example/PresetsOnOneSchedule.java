package gotojava.gc.example;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.Allocate;
import gotojava.gc.model.Action.Drop;
import gotojava.gc.model.Action.Scan;
import gotojava.gc.model.Action.ScanStack;
import gotojava.gc.model.Action.Start;
import gotojava.gc.model.Action.Store;
import gotojava.gc.model.Event;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import java.util.List;

/// Each preset meets the same steps, and saves the object in its own place.
///
/// A register holds the only reference to 1, and the mutator moves it into the globals, which have
/// been scanned. Printed is what happens to 1, and what a collector does not let happen.
///
/// Go: none, a program runs on one collector
///
/// Output:
///
/// ```
/// go
///   allocate 0 r0: ALLOCATED
///   store 0 globals.0 = r0: SHADED_BY_INSERTION
/// go-1.7
///   allocate 0 r0: ALLOCATED
///   store 0 globals.0 = r0: SHADED_BY_INSERTION
/// g1
///   allocate 0 r0: ALLOCATED
///   start: SHADED_BY_STACK
///   scan-stack 0: the stack has been scanned
/// shenandoah
///   allocate 0 r0: ALLOCATED
///   start: SHADED_BY_STACK
///   scan-stack 0: the stack has been scanned
/// serial
///   allocate 0 r0: ALLOCATED
///   start: SHADED_BY_STACK
///   store 0 globals.0 = r0: the world is stopped
///   drop 0 r0: the world is stopped
///   scan-stack 0: the stack has been scanned
/// ```
class PresetsOnOneSchedule {
  private static final Shape SHAPE = new Shape(3, 1, 1, 2);

  private static final List<Action> SCHEDULE =
      List.of(
          new Allocate(0, 0),
          new Start(),
          new Scan(0),
          new Store(0, 0, 0, 1),
          new Drop(0, 0),
          new ScanStack(0));

  static void main() {
    Policy.PRESETS.forEach((name, preset) -> {
      IO.println(name);
      run(new Rules(preset.with(Atomicity.ATOMIC), SHAPE));
    });
  }

  private static void run(Rules rules) {
    var state = State.empty(SHAPE);
    for (var action : SCHEDULE) {
      var refusal = rules.refusal(state, action);
      if (refusal != null) {
        IO.println("  %s: %s".formatted(action, refusal));
        continue;
      }
      var step = rules.step(state, action);
      state = step.after();
      for (var event : step.events()) tell(action, event);
    }
  }

  private static void tell(Action action, Event event) {
    if (event.object() == 1) IO.println("  %s: %s".formatted(action, event.what()));
  }
}
