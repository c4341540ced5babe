package gotojava.gc.check;

import gotojava.gc.model.Colour;
import gotojava.gc.model.Phase;
import gotojava.gc.model.Policy.Stacks;
import gotojava.gc.model.World;
import java.util.Arrays;

/// The tri-colour invariants of the heap while a cycle marks. To be used by one thread.
///
/// Strong: no black object refers to a white one. Weak: each white object that a black one refers
/// to is protected, that is, the collector will still find it from a grey object, or from a stack
/// that it has still to scan, through white objects only.
///
/// @see <a href="https://doi.org/10.1145/277652.277693">Pirinen, "Barrier techniques for
///   incremental tracing", 1998</a>
public final class Invariant {
  private final boolean rescans;
  private final boolean[] safe;
  private final int[] work;
  private int top;

  /// For worlds of so many objects, of a policy that scans stacks so.
  public Invariant(int objects, Stacks stacks) {
    rescans = stacks == Stacks.RESCAN;
    safe = new boolean[objects];
    work = new int[objects];
  }

  /// 0 if both hold, 1 if only the weak one does, 2 if neither does.
  public int broken(World world) {
    if (world.phase() != Phase.MARK || !blackToWhite(world, false)) return 0;
    protect(world);
    return blackToWhite(world, true) ? 2 : 1;
  }

  private boolean blackToWhite(World world, boolean unprotected) {
    for (int o = 0; o < safe.length; o++) {
      if (world.colour(o) != Colour.BLACK) continue;
      for (int f = 0; f < world.shape().fields(); f++) {
        int to = world.field(o, f);
        if (isWhite(world, to) && !(unprotected && safe[to])) return true;
      }
    }
    return false;
  }

  private static boolean isWhite(World world, int object) {
    return object != 0 && world.colour(object) == Colour.WHITE;
  }

  private void protect(World world) {
    Arrays.fill(safe, false);
    for (int o = 0; o < safe.length; o++) {
      if (world.colour(o) != Colour.GREY) continue;
      protectFields(world, o, world.scanning() == o ? world.nextField() : 0);
    }
    for (int m = 0; m < world.shape().mutators(); m++) {
      if (!rescans && world.isScanned(m)) continue;
      for (int r = 0; r < world.shape().registers(); r++) protect(world, world.register(m, r));
    }
    while (top > 0) protectFields(world, work[--top], 0);
  }

  private void protectFields(World world, int object, int from) {
    for (int f = from; f < world.shape().fields(); f++) protect(world, world.field(object, f));
  }

  private void protect(World world, int object) {
    if (safe[object] || !isWhite(world, object)) return;
    safe[object] = true;
    work[top++] = object;
  }
}
