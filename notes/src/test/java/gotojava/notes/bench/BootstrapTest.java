package gotojava.notes.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final int ROUNDS = 10;

  /// Samples with noise that all of a round shares, and noise of each sample's own.
  private static final class Noise {
    private final Random random;
    private final double[] shared;

    Noise(long seed) {
      random = new Random(seed);
      shared = random.doubles(ROUNDS, 0.9, 1.3).toArray();
    }

    double[] around(double value) {
      var samples = new double[ROUNDS];
      Arrays.setAll(samples, i -> value * shared[i] * Math.exp(0.05 * random.nextGaussian()));
      return samples;
    }
  }

  @Test
  void constant_samples_have_an_interval_of_no_width() {
    assertThat(Bootstrap.median(new double[] {3, 3, 3, 3, 3, 3})).isEqualTo(new Interval(3, 3, 3));
  }

  @Test
  void median_of_an_even_number_is_the_mean_of_the_middle_two() {
    assertThat(Bootstrap.median(new double[] {8, 1, 4, 2}).value()).isEqualTo(3);
    assertThat(Bootstrap.median(new double[] {8, 1, 4}).value()).isEqualTo(4);
  }

  @Test
  void outlier_moves_neither_the_median_nor_its_interval_far() {
    var interval = Bootstrap.median(new double[] {10, 11, 10, 12, 11, 10, 11, 12, 10, 900});
    assertThat(interval.value()).isEqualTo(11);
    assertThat(interval.low()).isEqualTo(10);
    assertThat(interval.high()).isLessThanOrEqualTo(12);
  }

  @Test
  void ratio_of_samples_twice_as_large_in_each_round_is_two_without_doubt() {
    var theirs = new Noise(1).around(5);
    var ours = Arrays.stream(theirs).map(t -> 2 * t).toArray();
    assertThat(Bootstrap.ratio(ours, theirs)).isEqualTo(new Interval(2, 2, 2));
  }

  @Test
  void planted_factor_of_two_is_found_in_noise() {
    var noise = new Noise(2);
    var ratio = Bootstrap.ratio(noise.around(20), noise.around(10));
    assertThat(ratio.value()).isCloseTo(2, within(0.2));
    assertThat(ratio.contains(2)).isTrue();
    assertThat(ratio.contains(1)).isFalse();
  }

  @Test
  void interval_holds_a_planted_one_in_95_of_100_data_sets() {
    var sets = 300;
    var held =
        IntStream.range(0, sets)
            .mapToObj(Noise::new)
            .filter(noise -> Bootstrap.ratio(noise.around(7), noise.around(7)).contains(1))
            .count();
    assertThat(held / (double) sets).isBetween(0.93, 0.99);
  }

  @Test
  void same_samples_give_the_same_interval() {
    var samples = new Noise(3).around(1);
    assertThat(Bootstrap.median(samples)).isEqualTo(Bootstrap.median(samples.clone()));
  }

  @Test
  void exchanging_the_sides_gives_the_reciprocal() {
    var noise = new Noise(4);
    var ours = noise.around(3);
    var theirs = noise.around(4);
    var ratio = Bootstrap.ratio(ours, theirs);
    var other = Bootstrap.ratio(theirs, ours);
    assertThat(ratio.value() * other.value()).isCloseTo(1, within(1e-9));
    assertThat(ratio.low() * other.high()).isCloseTo(1, within(1e-9));
  }
}
