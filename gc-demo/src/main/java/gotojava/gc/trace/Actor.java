package gotojava.gc.trace;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.Allocate;
import gotojava.gc.model.Action.Drop;
import gotojava.gc.model.Action.Finish;
import gotojava.gc.model.Action.Free;
import gotojava.gc.model.Action.GoOn;
import gotojava.gc.model.Action.Load;
import gotojava.gc.model.Action.Scan;
import gotojava.gc.model.Action.ScanStack;
import gotojava.gc.model.Action.Start;
import gotojava.gc.model.Action.Store;
import gotojava.gc.model.Action.Terminate;

/// Who does what: a mutator, by its number, or the collector.
public final class Actor {
  /// The number that stands for the collector.
  public static final int COLLECTOR = -1;

  private Actor() {}

  /// Who does an action.
  public static int of(Action action) {
    return switch (action) {
      case Start _, ScanStack _, Scan _, Terminate _, Free _, Finish _ -> COLLECTOR;
      case Load(int mutator, _, _, _) -> mutator;
      case Store(int mutator, _, _, _) -> mutator;
      case GoOn(int mutator) -> mutator;
      case Allocate(int mutator, _) -> mutator;
      case Drop(int mutator, _) -> mutator;
    };
  }
}
