package gotojava.gc.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.check.Checker;
import gotojava.gc.check.Verdict;
import gotojava.gc.model.Action;
import gotojava.gc.model.Action.Allocate;
import gotojava.gc.model.Action.Drop;
import gotojava.gc.model.Action.Load;
import gotojava.gc.model.Action.ScanStack;
import gotojava.gc.model.Action.Start;
import gotojava.gc.model.Action.Store;
import gotojava.gc.model.Event;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import gotojava.gc.model.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrugalBarrierTest {
  private static final Policy POLICY =
      Policy.GO.with(Atomicity.ATOMIC).with(FrugalBarrier.barrier());

  private static final List<Action> TWO_IN_REGISTERS =
      List.of(
          new Allocate(0, 0),
          new Store(0, 0, 0, 1),
          new Allocate(0, 1),
          new Store(0, 1, 0, 2),
          new Drop(0, 0),
          new Drop(0, 1),
          new Start(),
          new ScanStack(0),
          new Load(0, 0, 0, 0),
          new Load(0, 1, 1, 0));

  @Test
  void loses_nothing_with_one_mutator() {
    assertSafe(new Shape(3, 1, 1, 2));
  }

  @Test
  void loses_nothing_with_two_mutators() {
    assertSafe(new Shape(3, 1, 2, 1));
    assertSafe(new Shape(3, 1, 2, 2));
  }

  /// Object 2 is white, and reached through 1, which the store takes out of the globals.
  @Test
  void shades_only_the_old_once_the_stack_is_black() {
    var shape = new Shape(4, 1, 1, 2);
    var rules = new Rules(POLICY, shape);
    var state = State.empty(shape);
    for (var action : TWO_IN_REGISTERS) state = rules.step(state, action).after();
    assertThat(shaded(rules.step(state, new Store(0, 0, 0, 2)))).containsExactly(1);
  }

  private static void assertSafe(Shape shape) {
    var report = new Checker(POLICY, shape).run();
    assertThat(report.verdict()).as("%s", actions(report.trace())).isEqualTo(Verdict.SAFE);
  }

  private static List<?> actions(List<Step> trace) {
    return trace.stream().map(Step::action).toList();
  }

  private static List<Integer> shaded(Step step) {
    return step.events().stream().map(Event::object).toList();
  }
}
