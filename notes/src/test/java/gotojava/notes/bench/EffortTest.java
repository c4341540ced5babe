package gotojava.notes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EffortTest {
  private static final Effort EFFORT = new Effort(1, 5, 100, 2000);

  @Test
  void each_row_may_take_ten_times_as_long_and_a_minute_to_set_up() {
    assertThat(perRow(Row.GO)).isEqualTo(Duration.ofSeconds(60 + 10 * 5 / 10));
    assertThat(perRow(Row.JAVA)).isEqualTo(Duration.ofSeconds(60 + 10 * 25 / 10));
  }

  private static Duration perRow(String runtime) {
    return EFFORT.limit(runtime, 2).minus(EFFORT.limit(runtime, 1));
  }

  @Test
  void warm_up_has_two_halves() {
    var warmedUp = Effort.USUAL.warmedUp(2000);
    assertThat(warmedUp).isEqualTo(new Effort(2, 5, 100, 1000));
    assertThat(warmedUp.spent(Row.JAVA)).isEqualTo(2500);
  }

  @Test
  void round_has_time_to_build_a_program() {
    assertThat(EFFORT.limit(Row.GO, 0)).isEqualTo(Duration.ofMinutes(5));
  }
}
