package gotojava.gc.view;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.GoOn;
import gotojava.gc.model.Colour;
import gotojava.gc.model.Phase;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Reachable;
import gotojava.gc.model.Rules;
import gotojava.gc.model.State;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the objects that get lost even if the mutators do no more than end their stores: what they
/// can reach, and the collector does not find any more.
final class Danger {
  private final Rules rules;
  private final Reachable reachable;
  private final List<Action> actions;

  Danger(Policy policy, State start) {
    rules = new Rules(policy, start.shape());
    reachable = new Reachable(start.shape());
    actions =
        Action.all(start.shape()).stream()
            .filter(action -> action.isCollector() || action instanceof GoOn)
            .toList();
  }

  /// The objects in danger.
  List<Integer> in(State state) {
    var marked = marked(state);
    if (marked.phase() != Phase.SWEEP) return List.of();
    var live = reachable.from(marked);
    return IntStream.range(0, live.length)
        .filter(object -> live[object] && marked.colour(object) == Colour.WHITE)
        .boxed()
        .toList();
  }

  /// The world in which marking has ended, or can no longer end.
  private State marked(State state) {
    var now = state;
    while (now.phase() == Phase.MARK) {
      var next = next(now);
      if (next.equals(now)) break;
      now = next;
    }
    return now;
  }

  private State next(State now) {
    for (var action : actions) {
      if (rules.permits(now, action)) return rules.step(now, action).after();
    }
    return now;
  }
}
