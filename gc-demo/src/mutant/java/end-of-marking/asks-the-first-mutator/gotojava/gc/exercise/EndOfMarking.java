package gotojava.gc.exercise;

import gotojava.gc.model.Colour;
import gotojava.gc.model.Phase;
import gotojava.gc.model.World;
import gotojava.gc.model.World.Stage;

/// When a collector that scans each stack once may end marking: every later step is too late to
/// find an object.
public final class EndOfMarking {
  private EndOfMarking() {}

  /// Whether nothing is left to do, and nothing is half done.
  public static boolean isReached(World world) {
    if (world.phase() != Phase.MARK) return false;
    if (!world.allScanned() || world.has(Colour.GREY)) return false;
    if (world.stage(0) != Stage.NONE) return false;
    return true;
  }
}
