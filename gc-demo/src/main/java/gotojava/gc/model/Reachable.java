package gotojava.gc.model;

import java.util.Arrays;

/// Finds the objects that mutators can reach: the truth that collectors approximate. To be used by
/// one thread, again and again.
public final class Reachable {
  private final boolean[] found;
  private final int[] stack;
  private int top;

  /// For worlds of this shape.
  public Reachable(Shape shape) {
    found = new boolean[shape.objects()];
    stack = new int[shape.objects()];
  }

  /// Looks at a world from its roots: the globals and all registers.
  ///
  /// @return for each object whether it is reachable, until the next call
  public boolean[] from(World world) {
    Arrays.fill(found, false);
    visit(0);
    var shape = world.shape();
    for (int m = 0; m < shape.mutators(); m++) {
      for (int r = 0; r < shape.registers(); r++) {
        int object = world.register(m, r);
        if (object != 0) visit(object);
      }
    }
    while (top > 0) visitFields(world, stack[--top]);
    return found;
  }

  private void visitFields(World world, int object) {
    for (int f = 0; f < world.shape().fields(); f++) {
      int next = world.field(object, f);
      if (next != 0) visit(next);
    }
  }

  private void visit(int object) {
    if (found[object]) return;
    found[object] = true;
    stack[top++] = object;
  }
}
