package gotojava.gc.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.Scan;
import gotojava.gc.model.Action.ScanStack;
import gotojava.gc.model.Action.Start;
import gotojava.gc.model.Action.Terminate;
import gotojava.gc.model.Phase;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EndOfMarkingTest {
  private static final Shape SHAPE = new Shape(2, 1, 2, 1);

  private final Rules rules = new Rules(Policy.GO, SHAPE);
  private final State empty = State.empty(SHAPE);

  private State after(Action... actions) {
    var state = empty;
    for (var action : actions) state = rules.step(state, action).after();
    return state;
  }

  @Test
  void is_never_reached_while_no_cycle_marks() {
    for (var state : states()) {
      if (state.phase() == Phase.MARK) continue;
      assertThat(EndOfMarking.isReached(state)).as("in %s", state).isFalse();
    }
  }

  @Test
  void waits_for_every_stack() {
    var grey = after(new Start(), new Scan(0), new ScanStack(0));
    assertThat(EndOfMarking.isReached(grey)).isFalse();
  }

  @Test
  void waits_for_grey_objects() {
    var grey = after(new Start(), new ScanStack(0), new ScanStack(1));
    assertThat(EndOfMarking.isReached(grey)).isFalse();
  }

  @Test
  void is_reached_when_all_is_done() {
    for (var state : states()) {
      if (!mayEnd(state)) continue;
      assertThat(EndOfMarking.isReached(state)).as("in %s", state).isTrue();
    }
  }

  @Test
  void is_not_reached_while_anything_is_half_done() {
    for (var state : states()) {
      if (mayEnd(state)) continue;
      assertThat(EndOfMarking.isReached(state)).as("in %s", state).isFalse();
    }
  }

  /// The rules let the collector end where it is safe to; the checker vouches for them.
  private boolean mayEnd(State state) {
    return rules.refusal(state, new Terminate()) == null;
  }

  /// All there are, the fewest steps first.
  private Set<State> states() {
    var all = Action.all(SHAPE);
    var seen = new LinkedHashSet<>(Set.of(empty));
    var next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      var state = next.remove();
      for (var action : all) {
        if (rules.refusal(state, action) != null) continue;
        var after = rules.step(state, action).after();
        if (seen.add(after)) next.add(after);
      }
    }
    return seen;
  }
}
