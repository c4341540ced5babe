package gotojava.gc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gotojava.gc.model.Action.Terminate;
import gotojava.gc.model.Barrier;
import gotojava.gc.model.Event.What;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Policy.Stacks;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {
  private static final Shape TINY = new Shape(3, 1, 1, 2);
  private static final Policy ATOMIC = Policy.GO.with(Atomicity.ATOMIC);
  private static final Policy BROKEN = ATOMIC.with(Barrier.DIJKSTRA);

  @Test
  void numbering_objects_otherwise_changes_nothing_but_the_count() {
    var reduced = new Checker(ATOMIC, TINY, true).run();
    var full = new Checker(ATOMIC, TINY, false).run();
    assertThat(reduced.verdict()).isEqualTo(full.verdict());
    assertThat(reduced.states()).isLessThan(full.states());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_loss_is_a_walk_that_the_rules_permit(boolean reduces) {
    var report = new Checker(BROKEN, TINY, reduces).run();
    var rules = new Rules(BROKEN, TINY);
    var state = State.empty(TINY);
    for (var step : report.trace()) {
      assertThat(rules.step(state, step.action())).isEqualTo(step);
      state = step.after();
    }
    assertThat(report.trace().getLast().events())
        .anySatisfy(event -> assertThat(event.what()).isEqualTo(What.LOST));
  }

  @Test
  void a_loss_is_as_short_with_objects_renumbered() {
    assertThat(new Checker(BROKEN, TINY, true).run().trace())
        .hasSameSizeAs(new Checker(BROKEN, TINY, false).run().trace());
  }

  @ParameterizedTest
  @EnumSource
  void every_verdict_is_the_same_with_objects_and_mutators_renumbered(Stacks stacks) {
    for (var barrier : Barrier.ALL) {
      for (var atomicity : Atomicity.values()) {
        var policy = Policy.GO.with(barrier).with(stacks).with(atomicity);
        assertSameRenumbered(policy, new Shape(3, 1, 1, 1));
        assertSameRenumbered(policy, new Shape(2, 1, 2, 1));
      }
    }
  }

  private static void assertSameRenumbered(Policy policy, Shape shape) {
    var reduced = new Checker(policy, shape, true).run();
    var full = new Checker(policy, shape, false).run();
    assertThat(reduced.verdict()).as(policy + " " + shape).isEqualTo(full.verdict());
    assertThat(reduced.trace()).as(policy + " " + shape).hasSameSizeAs(full.trace());
    if (full.verdict() != Verdict.SAFE) return;
    assertThat(List.of(reduced.strong(), reduced.weak()))
        .as(policy + " " + shape)
        .isEqualTo(List.of(full.strong(), full.weak()));
  }

  @Test
  void a_limit_gives_no_verdict() {
    var report = new Checker(ATOMIC, TINY).limit(100).run();
    assertThat(report.verdict()).isEqualTo(Verdict.NOT_FINISHED);
    assertThat(report.trace()).isEmpty();
  }

  @Test
  void progress_is_told() {
    var told = new ArrayList<Integer>();
    new Checker(ATOMIC, TINY).progress(told::add).run();
    assertThat(told).first().isEqualTo(1);
  }

  @Test
  void a_world_that_is_too_large_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Checker(ATOMIC, new Shape(9, 4, 2, 4)))
        .withMessageContaining("bits, and can have 64: check a smaller one");
  }

  @Test
  void the_presets_are_safe() {
    for (var preset : Policy.PRESETS.entrySet()) {
      assertThat(new Checker(preset.getValue(), TINY).run().verdict())
          .as(preset.getKey())
          .isEqualTo(Verdict.SAFE);
    }
  }

  @Test
  void a_collector_that_cannot_end_marking_is_stuck() {
    var search = new Search(ATOMIC, TINY, true);
    for (int i = 0; i < search.size(); i++) assertThat(search.expand(i)).isNull();
    assertThat(new Ends(search, action -> true).firstWithout()).isEqualTo(-1);
    int stuck = new Ends(search, action -> !(action instanceof Terminate)).firstWithout();
    assertThat(stuck).isPositive();
  }
}
