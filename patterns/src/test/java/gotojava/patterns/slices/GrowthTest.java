package gotojava.patterns.slices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowthTest {
  @Test
  void one_by_one_it_doubles_to_512_and_then_slows_down() {
    assertThat(capacities(1 << 13))
        .containsExactly(
            1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 848, 1280, 1792, 2560, 3408, 5120, 7168, 9216);
  }

  @Test
  void what_doubling_cannot_hold_gets_its_own_length_rounded_up() {
    assertThat(Growth.capacity(5, 1)).isEqualTo(6);
    assertThat(Growth.capacity(4097, 1)).isEqualTo(5120);
  }

  @Test
  void a_length_that_is_a_size_class_stays() {
    assertThat(Growth.capacity(4096, 1)).isEqualTo(4096);
    assertThat(Growth.capacity(8192, 1)).isEqualTo(8192);
  }

  @Test
  void near_the_longest_array_it_stops_there() {
    assertThat(Growth.capacity(1_800_000_001, 1_800_000_000)).isEqualTo(Integer.MAX_VALUE - 8);
  }

  @Test
  void a_length_no_array_has_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Growth.capacity(Integer.MAX_VALUE + 1L, Integer.MAX_VALUE - 8))
        .withMessage("growslice: len out of range");
  }

  private static IntStream capacities(int length) {
    return IntStream.iterate(1, c -> c <= length + length, c -> Growth.capacity(c + 1L, c))
        .limit(18);
  }
}
