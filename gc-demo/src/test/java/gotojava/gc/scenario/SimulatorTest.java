package gotojava.gc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.Scan;
import gotojava.gc.model.Event.What;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Shape;
import gotojava.gc.scenario.Simulator.Order;
import gotojava.gc.trace.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatorTest {
  private static Trace run(Policy policy, Order order, int mutators, long seed) {
    var heap = RandomHeap.of(new Shape(12, 2, 2, 2), seed);
    return new Simulator(policy, order, mutators, seed).run("By seed", heap, 2000);
  }

  @Test
  void the_same_seed_makes_the_same_steps() {
    assertThat(run(Policy.GO, Order.LIFO, 50, 3)).isEqualTo(run(Policy.GO, Order.LIFO, 50, 3));
    assertThat(run(Policy.GO, Order.LIFO, 50, 3)).isNotEqualTo(run(Policy.GO, Order.LIFO, 50, 4));
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void a_cycle_of_what_is_in_use_ends_with_nothing_lost_or_kept(Order order) {
    for (var policy : Policy.PRESETS.values()) {
      for (int seed = 0; seed < 20; seed++) {
        var trace = run(policy, order, 40, seed);
        assertThat(trace.first(What.CYCLE_ENDED)).isEqualTo(trace.size()).isPositive();
        assertThat(trace.first(What.LOST)).isZero();
        assertThat(trace.first(What.KEPT)).isZero();
      }
    }
  }

  @Test
  void the_worklist_decides_the_order() {
    assertThat(scanned(Order.LIFO)).containsSubsequence(1, 3, 7, 6, 2);
    assertThat(scanned(Order.FIFO)).containsSubsequence(1, 2, 3, 4, 6, 7);
  }

  private static List<Integer> scanned(Order order) {
    var tree = Scenarios.find("tree");
    var policy = tree.policy().with(Policy.Schedule.INCREMENTAL);
    var trace = new Simulator(policy, order, 0, 1).run(tree.title(), tree.start(), 1000);
    return trace.actions().stream()
        .filter(Scan.class::isInstance)
        .map(action -> ((Scan) action).object())
        .toList();
  }

  @Test
  void mutators_rest_where_their_share_is_nothing() {
    assertThat(run(Policy.GO, Order.FIFO, 0, 1).actions()).allMatch(Action::isCollector);
  }

  @Test
  void it_stops_after_so_many_steps() {
    var heap = Scenarios.find("tree");
    var trace = new Simulator(Policy.GO, Order.LIFO, 0, 1).run("cut", heap.start(), 3);
    assertThat(trace.size()).isEqualTo(3);
  }
}
