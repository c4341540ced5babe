package gotojava.gc.trace;

import gotojava.gc.model.Colour;
import gotojava.gc.model.Step;
import gotojava.gc.model.World;
import java.util.ArrayList;
import java.util.List;

/// The grey objects in the order in which they were shaded.
public final class Worklist {
  private final List<Integer> objects = new ArrayList<>();

  /// What is grey in a world, in the order of the objects.
  public Worklist(World world) {
    for (int o = 0; o < world.shape().objects(); o++) add(world, o);
  }

  /// The list after some steps of a trace.
  public static Worklist at(Trace trace, int step) {
    var list = new Worklist(trace.start());
    trace.steps().subList(0, step).forEach(list::after);
    return list;
  }

  /// Follows a step.
  public void after(Step step) {
    objects.removeIf(object -> step.after().colour(object) != Colour.GREY);
    for (var event : step.events()) {
      switch (event.what()) {
        case CYCLE_BEGAN,
            SHADED_BY_SCAN,
            SHADED_BY_STACK,
            SHADED_BY_DELETION,
            SHADED_BY_INSERTION,
            RETREATED,
            ALLOCATED ->
            add(step.after(), event.object());
        case BLACKENED, STACK_SCANNED, MARKING_ENDED, FREED, LOST, KEPT, CYCLE_ENDED -> {}
      }
    }
  }

  private void add(World world, int object) {
    if (world.colour(object) == Colour.GREY && !objects.contains(object)) objects.add(object);
  }

  /// The objects, the one that has waited longest first.
  public List<Integer> objects() {
    return List.copyOf(objects);
  }
}
