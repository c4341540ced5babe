package gotojava.gc.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.check.Checker;
import gotojava.gc.check.Verdict;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Allocation;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Policy.Stacks;
import gotojava.gc.model.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationColourTest {
  private static final List<Allocation> CHEAPEST_FIRST =
      List.of(Allocation.WHITE, Allocation.BLACK, Allocation.GREY_UNTIL_SCANNED, Allocation.GREY);

  @Test
  void suits_a_collector_that_stops_the_world() {
    assertCheapest(Policy.SERIAL);
  }

  @Test
  void suits_one_that_scans_the_stacks_again() {
    assertCheapest(Policy.GO_1_7);
  }

  @Test
  void suits_one_that_takes_a_snapshot() {
    assertCheapest(Policy.G1);
  }

  @Test
  void suits_one_that_scans_each_stack_at_any_time() {
    assertCheapest(Policy.GO);
  }

  @Test
  void suits_one_that_scans_the_stacks_first() {
    assertCheapest(Policy.G1.with(Stacks.FIRST));
  }

  private static void assertCheapest(Policy policy) {
    var chosen = AllocationColour.cheapest(policy);
    for (var allocation : CHEAPEST_FIRST) {
      boolean isSafe = isSafe(policy.with(allocation));
      if (allocation == chosen) assertThat(isSafe).as("%s loses nothing", chosen).isTrue();
      if (allocation == chosen) return;
      assertThat(isSafe).as("%s, which is cheaper, loses nothing", allocation).isFalse();
    }
  }

  private static boolean isSafe(Policy policy) {
    var report = new Checker(policy.with(Atomicity.ATOMIC), new Shape(3, 1, 1, 2)).run();
    return report.verdict() == Verdict.SAFE;
  }
}
