package gotojava.gc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.model.Policy;
import gotojava.gc.model.Step;
import gotojava.gc.scenario.Simulator.Order;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RerunTest {
  @Test
  void under_the_same_policy_it_is_the_same_trace() {
    var heap = Scenarios.find("tree");
    var trace = new Simulator(Policy.GO, Order.LIFO, 50, 1).run("a", heap.start(), 200);
    assertThat(Rerun.of(trace, Policy.GO).trace()).isEqualTo(trace);
    assertThat(Rerun.of(trace, Policy.GO).refusals()).isZero();
  }

  @Test
  void a_policy_that_shades_keeps_what_another_loses() {
    var rerun = Rerun.of(Scenarios.find("lost-without-barrier"), Policy.GO);
    var last = rerun.parts().getLast();
    assertThat(last.action()).hasToString("free 3");
    assertThat(last.refusal()).isEqualTo("no cycle is sweeping");
  }

  @Test
  void a_store_that_takes_more_steps_takes_them_where_the_other_ended() {
    var rerun = Rerun.of(Scenarios.find("lost-without-barrier"), Policy.GO);
    assertThat(rerun.parts().get(6).steps())
        .map(Step::action)
        .map(Object::toString)
        .containsExactly("store 0 r0.0 = r1", "go-on 0", "go-on 0", "go-on 0");
  }

  @Test
  void a_step_of_a_store_that_has_ended_is_left_out() {
    var heap = Scenarios.find("tree");
    var trace = new Simulator(Policy.GO, Order.LIFO, 80, 5).run("a", heap.start(), 60);
    var atomic = Rerun.of(trace, Policy.GO.with(Policy.Atomicity.ATOMIC));
    assertThat(trace.actions()).map(Object::toString).contains("go-on 0");
    assertThat(atomic.trace().actions()).map(Object::toString).doesNotContain("go-on 0");
    assertThat(atomic.parts().stream().map(Rerun.Part::refusal).filter(Objects::nonNull))
        .doesNotContain("the mutator is in no store");
  }
}
