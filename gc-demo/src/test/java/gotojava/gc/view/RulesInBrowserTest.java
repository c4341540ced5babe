package gotojava.gc.view;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.model.Action;
import gotojava.gc.model.Barrier;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Allocation;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Policy.Schedule;
import gotojava.gc.model.Policy.Stacks;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import gotojava.gc.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The rules of the page against those of Java: the same walks at random, under every policy there
/// is, with the same refusals, changes and events.
class RulesInBrowserTest {
  static final List<Barrier> BARRIERS = Barrier.ALL;

  private static final List<Shape> SHAPES =
      List.of(new Shape(3, 1, 1, 2), new Shape(4, 2, 2, 2), new Shape(7, 3, 2, 3));
  private static final int ATTEMPTS = 80;
  private static final String WALK =
      """
      const { policy, shape, attempts } = JSON.parse(arguments[0]);
      const world = World.empty(new Layout(shape));
      const rules = new Rules(policy, shape);
      return attempts.map((text) => {
        const action = Action.parse(text, shape);
        const refusal = rules.refusal(world, action);
        if (refusal) return `${Action.text(action)}: ${refusal}`;
        const { changes, events } = stepOf(rules.step(world, action), world);
        const numbers = changes.map(([cell, before, after]) => `${cell}: ${before}-${after}`);
        return [Action.text(action), ...numbers, ...events].join(", ");
      });
      """;

  private static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    browser = Browser.of(List.of());
  }

  @AfterAll
  static void close() {
    if (browser != null) browser.close();
  }

  @ParameterizedTest
  @FieldSource("BARRIERS")
  void does_the_same_on_every_walk(Barrier barrier) {
    var random = new Random(1);
    for (var policy : policies(barrier)) {
      for (var shape : SHAPES) {
        var walk = new Walk(policy, shape, random);
        assertThat(browser.run(WALK, walk.json())).as("%s %s", policy, shape).isEqualTo(walk.said);
      }
    }
  }

  private static List<Policy> policies(Barrier barrier) {
    var policies = new ArrayList<Policy>();
    for (var stacks : Stacks.values()) {
      for (var allocation : Allocation.values()) {
        for (var schedule : Schedule.values()) {
          for (var atomicity : Atomicity.values()) {
            policies.add(new Policy(barrier, stacks, allocation, schedule, atomicity));
          }
        }
      }
    }
    return policies;
  }

  /// Tries any action, and then one that can be done, in turn.
  private static final class Walk {
    private final Example example;
    private final List<String> attempts = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    Walk(Policy policy, Shape shape, Random random) {
      var rules = new Rules(policy, shape);
      var state = State.empty(shape);
      var all = Action.all(shape);
      for (int i = 0; i < ATTEMPTS; i++) {
        var now = state;
        var can = all.stream().filter(a -> rules.refusal(now, a) == null).toList();
        var choices = i % 2 == 0 ? all : can;
        var action = choices.get(random.nextInt(choices.size()));
        attempts.add(action.toString());
        state = attempt(rules, state, action);
      }
      example = Example.scenario("", policy, State.empty(shape), List.of());
    }

    private State attempt(Rules rules, State state, Action action) {
      var refusal = rules.refusal(state, action);
      if (refusal != null) {
        said.add(action + ": " + refusal);
        return state;
      }
      var step = rules.step(state, action);
      said.add(line(step));
      return step.after();
    }

    private static String line(Step step) {
      var parts = new ArrayList<String>(List.of(step.action().toString()));
      var cells = step.after().layout().cells();
      for (var change : step.changes()) {
        parts.add("%s: %d-%d".formatted(cells.get(change.cell()), change.before(), change.after()));
      }
      for (var event : step.events()) parts.add(event.what() + " " + event.object());
      return String.join(", ", parts);
    }

    String json() {
      var example = PageData.examples(List.of(this.example));
      var list = String.join("\",\"", attempts);
      return example.substring(1, example.length() - 2) + ",\"attempts\":[\"" + list + "\"]}";
    }
  }
}
