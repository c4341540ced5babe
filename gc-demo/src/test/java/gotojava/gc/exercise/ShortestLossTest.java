package gotojava.gc.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.check.Checker;
import gotojava.gc.model.Event;
import gotojava.gc.model.Event.What;
import gotojava.gc.model.Rules;
import gotojava.gc.model.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortestLossTest {
  private final Rules rules = new Rules(ShortestLoss.POLICY, ShortestLoss.SHAPE);

  @Test
  void takes_only_steps_that_are_possible() {
    var state = State.empty(ShortestLoss.SHAPE);
    for (var action : ShortestLoss.steps()) {
      assertThat(rules.refusal(state, action)).as("%s in %s", action, state).isNull();
      state = rules.step(state, action).after();
    }
  }

  @Test
  void ends_with_a_loss() {
    assertThat(events()).extracting(Event::what).contains(What.LOST);
  }

  @Test
  void is_as_short_as_what_the_checker_finds() {
    var shortest = new Checker(ShortestLoss.POLICY, ShortestLoss.SHAPE).run().trace();
    assertThat(ShortestLoss.steps()).hasSameSizeAs(shortest);
  }

  /// What happens until the end, or until a step is refused.
  private List<Event> events() {
    var events = new ArrayList<Event>();
    var state = State.empty(ShortestLoss.SHAPE);
    for (var action : ShortestLoss.steps()) {
      if (rules.refusal(state, action) != null) break;
      var step = rules.step(state, action);
      events.addAll(step.events());
      state = step.after();
    }
    return events;
  }
}
