package gotojava.gc.exercise;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.Allocate;
import gotojava.gc.model.Action.Drop;
import gotojava.gc.model.Action.Free;
import gotojava.gc.model.Action.Scan;
import gotojava.gc.model.Action.ScanStack;
import gotojava.gc.model.Action.Start;
import gotojava.gc.model.Action.Store;
import gotojava.gc.model.Action.Terminate;
import gotojava.gc.model.Barrier;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Shape;
import java.util.List;

/// Dijkstra's barrier, with each stack scanned once: how to lose an object.
///
/// There is one mutator, `0`, with the registers 0 and 1, and the globals are object 0 with one
/// field. In `Load` and `Store` an object is named by 0 for the globals, or by 1 more than the
/// register that refers to it; what is stored likewise, with 0 for null. The first object that is
/// allocated is object 1.
public final class ShortestLoss {
  /// The collector.
  public static final Policy POLICY = Policy.GO.with(Barrier.DIJKSTRA).with(Atomicity.ATOMIC);

  /// The world, empty as it begins.
  public static final Shape SHAPE = new Shape(3, 1, 1, 2);

  private ShortestLoss() {}

  /// Steps of the mutator and the collector, as few as there can be, of which the last frees an
  /// object that the mutator can still reach.
  public static List<Action> steps() {
    return List.of(
        new Allocate(0, 0),
        new Store(0, 0, 0, 1),
        new Drop(0, 0),
        new Start(),
        new ScanStack(0),
        new Store(0, 0, 0, 0),
        new Scan(0),
        new Terminate(),
        new Free(1));
  }
}
