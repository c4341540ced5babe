package gotojava.notes.bench;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// Percentile bootstrap intervals over rounds (Efron and Tibshirani, An Introduction to the
/// Bootstrap, 1993, chapter 13).
///
/// A round is the unit that is resampled, since it is the highest level at which chance comes in: a
/// new JVM compiles anew and lays out its memory anew, so that iterations within one say little of
/// the next. The effect is a ratio with an interval (Kalibera and Jones, Rigorous Benchmarking in
/// Reasonable Time, ISMM 2013): the ratio of the two medians of the same rounds. Resampling whole
/// rounds keeps the pairs together. The median of each round's own ratio would give narrower
/// intervals where rounds differ a lot, but in 10 rounds of simulated noise they hold the truth in
/// 93 % of the cases only, those of the ratio of medians in 95 to 97 %; and it would not agree with
/// the medians that stand beside it.
///
/// The random numbers are those that [Random] specifies for one seed: the same samples give the
/// same interval everywhere.
final class Bootstrap {
  /// Fewer rounds cannot carry a 95 % interval of a median: all of five samples lie on one side of
  /// it in 2 of 32 cases, of six in 2 of 64.
  static final int FEWEST_ROUNDS = 6;

  private static final int RESAMPLES = 10_000;
  private static final long SEED = 20_260_101;

  private Bootstrap() {}

  /// The median of samples, one of each round.
  static Interval median(double[] samples) {
    return interval(samples.length, rounds -> median(samples, rounds));
  }

  /// How many times theirs ours are; samples of the same index are of the same round.
  static Interval ratio(double[] ours, double[] theirs) {
    return interval(ours.length, rounds -> median(ours, rounds) / median(theirs, rounds));
  }

  private static Interval interval(int rounds, ToDoubleFunction<int[]> statistic) {
    var chosen = new int[rounds];
    Arrays.setAll(chosen, i -> i);
    var value = statistic.applyAsDouble(chosen);
    var random = new Random(SEED);
    var resampled = new double[RESAMPLES];
    for (var i = 0; i < RESAMPLES; i++) {
      Arrays.setAll(chosen, _ -> random.nextInt(rounds));
      resampled[i] = statistic.applyAsDouble(chosen);
    }
    Arrays.sort(resampled);
    var cut = RESAMPLES * 25 / 1000;
    return new Interval(value, resampled[cut], resampled[RESAMPLES - 1 - cut]);
  }

  private static double median(double[] samples, int[] rounds) {
    var sorted = new double[rounds.length];
    for (var i = 0; i < rounds.length; i++) sorted[i] = samples[rounds[i]];
    Arrays.sort(sorted);
    var middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
