package gotojava.gc.command;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.model.Policy;
import org.junit.jupiter.api.Test;

class BreakTest {
  @Test
  void shows_what_each_part_is_for() {
    var outcome = Outcome.of("break g1 --fields 1");
    assertThat(outcome.out().lines().map(line -> line.replaceAll(" +", " ")))
        .anyMatch(line -> line.startsWith("nothing: as it is safe "))
        .anyMatch(line -> line.startsWith("shade of the old lost "))
        .anyMatch(line -> line.startsWith("snapshot of the stacks lost "))
        .anyMatch(line -> line.startsWith("black allocation lost "))
        .contains("without the shade of the old");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void ends_with_3_if_a_check_gave_up() {
    var outcome = Outcome.of("break serial --fields 1 --limit 500");
    assertThat(outcome.out()).contains(" not-finished ");
    assertThat(outcome.exitCode()).isEqualTo(3);
  }

  @Test
  void each_part_of_a_preset_is_taken_away_once() {
    assertThat(Weakening.of(Policy.GO))
        .extracting(Weakening::without)
        .containsExactly(
            "shade of the old", "shade of the new", "black allocation", "store ended first");
    assertThat(Weakening.of(Policy.SERIAL))
        .extracting(Weakening::without)
        .containsExactly("snapshot of the stacks", "black allocation", "stopped world");
  }
}
