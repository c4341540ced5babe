package gotojava.gc.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompareTest {
  @Test
  void shows_what_one_policy_loses_and_the_other_refuses() {
    var outcome = Outcome.of("compare lost-dijkstra-one-scan --with rescan");
    assertThat(outcome.out().lines())
        .contains(
            "left:  lost",
            "       barrier dijkstra, stacks any-time, allocation black, schedule concurrent,"
                + " atomicity atomic",
            "right: nothing lost, and the cycle has not ended, 1 of the actions refused",
            "start                    | cycle-began                        | cycle-began",
            "free 1                   | lost 1, freed 1                    |"
                + " refused: the object is not white");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void compares_with_go_if_nothing_else_is_said() {
    assertThat(Outcome.of("compare lost-white-allocation").out())
        .contains("       barrier hybrid, stacks any-time, allocation black,");
  }
}
