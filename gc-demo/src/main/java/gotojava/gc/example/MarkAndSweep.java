package gotojava.gc.example;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.Allocate;
import gotojava.gc.model.Action.Drop;
import gotojava.gc.model.Action.Finish;
import gotojava.gc.model.Action.Free;
import gotojava.gc.model.Action.Scan;
import gotojava.gc.model.Action.Start;
import gotojava.gc.model.Action.Store;
import gotojava.gc.model.Action.Terminate;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import java.util.List;

/// A cycle makes the roots grey, blackens grey objects until none is left, and frees the white.
///
/// Each object is a number, the first letter of its colour, and its fields; 0 holds the globals.
/// The globals refer to 1, and 1 to 2; nothing refers to 3.
///
/// Go: none, a Go program cannot see the colour of an object
///
/// Output:
///
/// ```
/// start      mark  0g[1] 1w[2] 2w[-] 3w[-]  m0b[-,-]
/// scan 0     mark  0b[1] 1g[2] 2w[-] 3w[-]  m0b[-,-]
/// scan 1     mark  0b[1] 1b[2] 2g[-] 3w[-]  m0b[-,-]
/// scan 2     mark  0b[1] 1b[2] 2b[-] 3w[-]  m0b[-,-]
/// terminate  sweep  0b[1] 1b[2] 2b[-] 3w[-]  m0b[-,-]
/// free 3     sweep  0b[1] 1b[2] 2b[-]  m0b[-,-]
/// finish     off  0w[1] 1w[2] 2w[-]  m0g[-,-]
/// ```
class MarkAndSweep {
  private static final Shape SHAPE = new Shape(4, 1, 1, 2);

  private static final List<Action> HEAP =
      List.of(
          new Allocate(0, 0),
          new Store(0, 0, 0, 1),
          new Allocate(0, 1),
          new Store(0, 1, 0, 2),
          new Drop(0, 1),
          new Allocate(0, 1),
          new Drop(0, 1),
          new Drop(0, 0));

  private static final List<Action> CYCLE =
      List.of(
          new Start(),
          new Scan(0),
          new Scan(1),
          new Scan(2),
          new Terminate(),
          new Free(3),
          new Finish());

  static void main() {
    var rules = new Rules(Policy.SERIAL, SHAPE);
    var state = State.empty(SHAPE);
    for (var action : HEAP) state = rules.step(state, action).after();
    for (var action : CYCLE) {
      state = rules.step(state, action).after();
      IO.println("%-10s %s".formatted(action, state));
    }
  }
}
