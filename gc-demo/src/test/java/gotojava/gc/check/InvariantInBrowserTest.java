package gotojava.gc.check;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.Terminate;
import gotojava.gc.model.Barrier;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Stacks;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import gotojava.gc.view.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InvariantInBrowserTest {
  private static final Shape SHAPE = new Shape(4, 2, 1, 2);
  private static final String BROKEN =
      """
      const layout = new Layout({ objects: 4, fields: 2, mutators: 1, registers: 2 });
      return arguments[1].map((cells) => {
        const world = new World(layout, cells);
        const { strong, weak } = invariants(world, { stacks: arguments[0] }, reachable(world));
        return weak.length > 0 ? 2 : strong.length > 0 ? 1 : 0;
      });
      """;

  @Test
  void the_page_finds_the_same_invariants_broken() throws Exception {
    try (var browser = Browser.of(List.of())) {
      assertThat(browser.run(BROKEN, "any-time", cells(Stacks.ANY_TIME)))
          .isEqualTo(broken(Stacks.ANY_TIME));
      assertThat(browser.run(BROKEN, "rescan", cells(Stacks.RESCAN)))
          .isEqualTo(broken(Stacks.RESCAN));
    }
  }

  private static List<Long> broken(Stacks stacks) {
    var invariant = new Invariant(SHAPE.objects(), stacks);
    var broken = walks(stacks).stream().map(state -> (long) invariant.broken(state)).toList();
    assertThat(broken).contains(0L, 1L, 2L);
    return broken;
  }

  private static List<List<Integer>> cells(Stacks stacks) {
    return walks(stacks).stream().map(InvariantInBrowserTest::cells).toList();
  }

  private static List<Integer> cells(State state) {
    var cells = new ArrayList<Integer>();
    for (int cell = 0; cell < state.layout().size(); cell++) cells.add(state.get(cell));
    return cells;
  }

  /// Short walks in which marking never ends: many a black object gets to refer to a white one.
  private static List<State> walks(Stacks stacks) {
    var rules = new Rules(Policy.GO.with(Barrier.NONE).with(stacks), SHAPE);
    var random = new Random(3);
    var walks = new ArrayList<State>();
    while (walks.size() < 5000) {
      boolean over = walks.size() % 50 == 0;
      walks.add(over ? State.empty(SHAPE) : next(rules, walks.getLast(), random));
    }
    return walks;
  }

  private static State next(Rules rules, State now, Random random) {
    var can =
        Action.all(SHAPE).stream()
            .filter(action -> !(action instanceof Terminate))
            .filter(action -> rules.refusal(now, action) == null)
            .toList();
    return rules.step(now, can.get(random.nextInt(can.size()))).after();
  }
}
