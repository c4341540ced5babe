package gotojava.gc.check;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.GoOn;
import gotojava.gc.model.Colour;
import gotojava.gc.model.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Whether a cycle can end, from every state: whether the collector comes to an end by its own
/// steps and those of the stores that have begun, the mutators doing nothing else.
///
/// It takes the first step there is, again and again. That is one way of many; where it comes to an
/// end, one is proven to exist. It need not go to the end: once it is nearer than where it began,
/// the rest is the way from another of the states.
final class Ends {
  private final Search search;
  private final PackedWorld world;
  private final List<Action> actions = new ArrayList<>();

  /// With those steps of the collector, and of stores, that `may` lets be made.
  Ends(Search search, Predicate<Action> may) {
    this.search = search;
    world = search.world;
    for (var action : search.actions) {
      boolean helps = action instanceof GoOn || action.isCollector();
      if (helps && may.test(action)) actions.add(action);
    }
  }

  /// The first state from which the end is not reached; -1 if there is none.
  int firstWithout() {
    for (int i = 0; i < search.size(); i++) if (!ends(search.state(i))) return i;
    return -1;
  }

  private boolean ends(long state) {
    world.bits = state;
    if (world.phase() == Phase.OFF) return true;
    long begin = distance();
    for (int steps = 0; distance() >= begin; steps++) {
      if (steps > search.size() || !goOn()) return false;
    }
    return true;
  }

  private boolean goOn() {
    long before = world.bits;
    for (var action : actions) {
      world.bits = before;
      if (search.apply(action)) return true;
    }
    return false;
  }

  /// What is left to do, 0 for a collector that is off: first the phases, then stores that have
  /// begun, stacks, objects, and fields of the object that is being looked at.
  private long distance() {
    if (world.phase() == Phase.OFF) return 0;
    long left = world.phase() == Phase.MARK ? 2 : 1;
    left = left << 12 | inMutators();
    left = left << 16 | inObjects();
    return left << 8 | inFields();
  }

  private int inMutators() {
    int left = 0;
    for (int m = 0; m < world.shape().mutators(); m++) {
      left +=
          switch (world.stage(m)) {
            case NONE -> 0;
            case WRITE -> 1;
            case SHADE_NEW -> 2;
            case SHADE_OLD -> 3;
          };
      if (!world.isScanned(m)) left++;
    }
    return left;
  }

  private int inObjects() {
    int left = 0;
    for (int o = 0; o < world.shape().objects(); o++) {
      var colour = world.colour(o);
      left += colour == Colour.WHITE ? 2 : colour == Colour.GREY ? 1 : 0;
    }
    return left;
  }

  private int inFields() {
    return world.scanning() < 0
        ? world.shape().fields()
        : world.shape().fields() - world.nextField();
  }
}
