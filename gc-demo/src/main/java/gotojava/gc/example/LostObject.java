package gotojava.gc.example;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.Allocate;
import gotojava.gc.model.Action.Drop;
import gotojava.gc.model.Action.Free;
import gotojava.gc.model.Action.Load;
import gotojava.gc.model.Action.Scan;
import gotojava.gc.model.Action.ScanStack;
import gotojava.gc.model.Action.Start;
import gotojava.gc.model.Action.Store;
import gotojava.gc.model.Action.Terminate;
import gotojava.gc.model.Barrier;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Policy.Schedule;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import java.util.List;

/// Two stores without a barrier, and the collector frees an object that the globals refer to.
///
/// The first store puts a reference to a white object into a black one, the second takes away the
/// reference by which the collector would have found it. The globals have two fields, and so has
/// every object; `m0` is the stack, black once it has been scanned.
///
/// Go: none, Go has a barrier, and this cannot be made to happen there
///
/// Output:
///
/// ```
/// start                  mark  0g[1,-] 1w[2,-] 2w[-,-]  m0g[1,-]
/// scan 0                 mark  0b[1,-] 1g[2,-] 2w[-,-]  m0g[1,-]
/// load 0 r1 = r0.0       mark  0b[1,-] 1g[2,-] 2w[-,-]  m0g[1,2]
/// store 0 globals.1 = r1 mark  0b[1,2] 1g[2,-] 2w[-,-]  m0g[1,2]
/// store 0 r0.0 = null    mark  0b[1,2] 1g[-,-] 2w[-,-]  m0g[1,2]
/// drop 0 r1              mark  0b[1,2] 1g[-,-] 2w[-,-]  m0g[1,-]
/// scan-stack 0           mark  0b[1,2] 1g[-,-] 2w[-,-]  m0b[1,-]
/// scan 1                 mark  0b[1,2] 1b[-,-] 2w[-,-]  m0b[1,-]
/// terminate              sweep  0b[1,2] 1b[-,-] 2w[-,-]  m0b[1,-]
/// free 2                 sweep  0b[1,2] 1b[-,-]  m0b[1,-]
/// [Event[what=LOST, object=2], Event[what=FREED, object=2]]
/// ```
class LostObject {
  private static final Shape SHAPE = new Shape(3, 2, 1, 2);

  private static final List<Action> HEAP =
      List.of(
          new Allocate(0, 0),
          new Store(0, 0, 0, 1),
          new Allocate(0, 1),
          new Store(0, 1, 0, 2),
          new Drop(0, 1));

  private static final List<Action> LOSS =
      List.of(
          new Start(),
          new Scan(0),
          new Load(0, 1, 1, 0),
          new Store(0, 0, 1, 2),
          new Store(0, 1, 0, 0),
          new Drop(0, 1),
          new ScanStack(0),
          new Scan(1),
          new Terminate(),
          new Free(2));

  static void main() {
    var policy = Policy.GO.with(Barrier.NONE).with(Schedule.INCREMENTAL).with(Atomicity.ATOMIC);
    var rules = new Rules(policy, SHAPE);
    var state = State.empty(SHAPE);
    for (var action : HEAP) state = rules.step(state, action).after();
    for (var action : LOSS) {
      var step = rules.step(state, action);
      state = step.after();
      IO.println("%-22s %s".formatted(action, state));
      if (action instanceof Free) IO.println(step.events());
    }
  }
}
