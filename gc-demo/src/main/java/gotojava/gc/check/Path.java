package gotojava.gc.check;

import gotojava.gc.model.Action;
import gotojava.gc.model.State;
import gotojava.gc.model.Step;
import java.util.ArrayList;
import java.util.List;

/// Finds the steps that lead to a state: with objects numbered as they were allocated, also where
/// the states that were kept are renumbered.
final class Path {
  private final Search search;
  private final List<Step> steps = new ArrayList<>();
  private State now;

  private Path(Search search) {
    this.search = search;
    now = State.empty(search.layout.shape());
  }

  /// The steps to a state, and the wrong one after it, if the state itself is not what is wrong.
  static List<Step> to(Search search, int index, Verdict wrong) {
    var path = new Path(search);
    for (int state : indexes(search, index)) path.goTo(search.state(state));
    if (wrong != Verdict.STUCK) path.goWrong(wrong);
    return List.copyOf(path.steps);
  }

  private static List<Integer> indexes(Search search, int last) {
    var indexes = new ArrayList<Integer>();
    for (int i = last; i > 0; i = search.parent(i)) indexes.addFirst(i);
    return indexes;
  }

  private void goTo(long state) {
    for (var action : search.actions) {
      if (applies(action) && search.canonical(search.world.bits) == state) {
        make(action);
        return;
      }
    }
    throw new AssertionError("no step from " + now);
  }

  private void goWrong(Verdict wrong) {
    for (var action : search.actions) {
      if (applies(action) && search.wrong() == wrong) {
        make(action);
        return;
      }
    }
    throw new AssertionError("nothing wrong after " + now);
  }

  private boolean applies(Action action) {
    search.world.pack(now);
    return search.apply(action);
  }

  private void make(Action action) {
    var step = search.rules.step(now, action);
    steps.add(step);
    now = step.after();
  }
}
