package gotojava.gc.exercise;

import gotojava.gc.model.Colour;
import gotojava.gc.model.World;
import gotojava.gc.model.World.Stage;

/// When a collector that scans each stack once may end marking: every later step is too late to
/// find an object.
public final class EndOfMarking {
  private EndOfMarking() {}

  /// Whether nothing is left to do, and nothing is half done.
  public static boolean isReached(World world) {
    if (!world.allScanned() || world.has(Colour.GREY)) return false;
    for (int m = 0; m < world.shape().mutators(); m++) {
      if (world.stage(m) != Stage.NONE) return false;
    }
    return true;
  }
}
