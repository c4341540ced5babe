package gotojava.gc.view;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.model.Event.What;
import gotojava.gc.model.Policy;
import gotojava.gc.scenario.Scenarios;
import gotojava.gc.scenario.Simulator;
import gotojava.gc.scenario.Simulator.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lost-without-barrier",
        "lost-dijkstra-one-scan",
        "lost-yuasa-no-snapshot",
        "lost-white-allocation",
        "lost-lazy-deletion"
      })
  void what_gets_lost_is_in_danger_before(String name) {
    var trace = Scenarios.find(name);
    var lost = trace.steps().getLast().events().getFirst();
    var danger = new Danger(trace.policy(), trace.start());
    assertThat(lost.what()).isEqualTo(What.LOST);
    assertThat(danger.in(trace.at(trace.size() - 1))).contains(lost.object());
    assertThat(danger.in(trace.start())).isEmpty();
  }

  @Test
  void nothing_ever_is_with_a_collector_that_is_safe() {
    var heap = Scenarios.find("tree");
    for (int seed = 0; seed < 5; seed++) {
      var trace = new Simulator(Policy.GO, Order.LIFO, 60, seed).run("Go", heap.start(), 300);
      var danger = new Danger(Policy.GO, trace.start());
      for (int i = 0; i <= trace.size(); i++) assertThat(danger.in(trace.at(i))).isEmpty();
    }
  }
}
