package gotojava.notes.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The scale of a plot: linear from zero, or logarithmic where the largest value is more than 20
/// times the smallest, which a linear scale would press against zero.
///
/// @param ticks values to mark; the first and the last are the ends of the axis
record Axis(boolean log, List<Double> ticks) {
  private static final double MOST_LINEAR = 20;
  private static final int MOST_STEPS = 5;
  private static final int MOST_TICKS = 9;

  /// An axis on which all values from the smallest, above zero, to the largest have a place.
  static Axis of(double smallest, double largest) {
    return largest / smallest > MOST_LINEAR ? logarithmic(smallest, largest) : linear(largest);
  }

  private static Axis linear(double largest) {
    var step = atLeast(largest / MOST_STEPS);
    var steps = (int) Math.ceil(largest / step);
    return new Axis(
        false, IntStream.rangeClosed(0, steps).mapToObj(i -> rounded(i * step)).toList());
  }

  private static Axis logarithmic(double smallest, double largest) {
    var first = (int) Math.floor(Math.log10(smallest));
    var last = (int) Math.ceil(Math.log10(largest));
    var from = atMost(smallest);
    var to = atLeast(largest);
    var fine =
        IntStream.rangeClosed(first, last)
            .mapToObj(Axis::decade)
            .flatMap(List::stream)
            .filter(tick -> tick >= from && tick <= to)
            .toList();
    if (fine.size() <= MOST_TICKS) return new Axis(true, fine);
    var decades = IntStream.rangeClosed(first, last).mapToObj(e -> decade(e).getFirst()).toList();
    return new Axis(true, decades);
  }

  private static List<Double> decade(int exponent) {
    var power = Math.pow(10, exponent);
    return DoubleStream.of(1, 2, 5).mapToObj(factor -> rounded(factor * power)).toList();
  }

  /// The smallest of 1, 2, 5, 10, 20 … (or 0.5, 0.2 …) that is no less.
  private static double atLeast(double value) {
    var exponent = (int) Math.floor(Math.log10(value));
    return IntStream.of(exponent, exponent + 1)
        .mapToObj(Axis::decade)
        .flatMap(List::stream)
        .filter(step -> step >= value)
        .findFirst()
        .orElseThrow();
  }

  private static double atMost(double value) {
    return decade((int) Math.floor(Math.log10(value))).reversed().stream()
        .filter(step -> step <= value)
        .findFirst()
        .orElseThrow();
  }

  private static double rounded(double value) {
    return new BigDecimal(value, new MathContext(6)).doubleValue();
  }

  /// Where a value lies, from 0 at the first tick to 1 at the last.
  double at(double value) {
    var from = ticks.getFirst();
    var to = ticks.getLast();
    return log ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  }

  /// A tick as it is written: `0.5`, `20`.
  static String label(double tick) {
    return BigDecimal.valueOf(tick).stripTrailingZeros().toPlainString();
  }
}
