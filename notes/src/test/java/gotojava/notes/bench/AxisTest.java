package gotojava.notes.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AxisTest {
  @Test
  void linear_axis_begins_at_zero() {
    var axis = Axis.of(1, 17);
    assertThat(axis.log()).isFalse();
    assertThat(axis.ticks()).containsExactly(0.0, 5.0, 10.0, 15.0, 20.0);
    assertThat(axis.at(5)).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void spread_of_more_than_20_needs_a_logarithmic_axis() {
    assertThat(Axis.of(1, 20).log()).isFalse();
    assertThat(Axis.of(1, 21).log()).isTrue();
  }

  @Test
  void logarithmic_axis_ends_at_the_nearest_round_values() {
    var axis = Axis.of(0.53, 12);
    assertThat(axis.ticks()).containsExactly(0.5, 1.0, 2.0, 5.0, 10.0, 20.0);
    assertThat(axis.at(0.5)).isZero();
    assertThat(axis.at(20)).isCloseTo(1, within(1e-9));
  }

  @Test
  void many_decades_are_marked_by_their_powers_of_ten() {
    assertThat(Axis.of(0.3, 7000).ticks()).containsExactly(0.1, 1.0, 10.0, 100.0, 1000.0, 10000.0);
  }

  @Test
  void equal_values_have_an_axis_too() {
    assertThat(Axis.of(3, 3).ticks()).startsWith(0.0).endsWith(3.0);
  }

  @Test
  void round_value_is_its_own_end() {
    assertThat(Axis.of(0.2, 0.5).ticks()).endsWith(0.5);
    assertThat(Axis.of(1, 100).ticks()).startsWith(1.0).endsWith(100.0);
  }

  @Test
  void tick_is_written_without_needless_digits() {
    assertThat(Axis.label(0.50)).isEqualTo("0.5");
    assertThat(Axis.label(200)).isEqualTo("200");
  }
}
