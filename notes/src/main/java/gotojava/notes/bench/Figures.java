package gotojava.notes.bench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers as a reader wants them: three digits that count, a unit that fits all of a card.
///
/// @param unit of the figures, as `ns`
/// @param unitName the same in words
/// @param nanos how many nanoseconds the unit has; 1 where it is not of time
record Figures(String unit, String unitName, double nanos) {
  private static final List<Figures> UNITS =
      List.of(
          new Figures("ms", "milliseconds per operation", 1e6),
          new Figures("µs", "microseconds per operation", 1e3),
          new Figures("ns", "nanoseconds per operation", 1));

  /// The largest unit in which the smallest median is at least 1; nanoseconds where none is.
  static Figures of(List<Case> cases) {
    var first = cases.getFirst();
    if (!first.isTime()) return new Figures(first.counted(), first.unit().replace("/", " per "), 1);
    var smallest =
        cases.stream().flatMap(c -> c.rows().stream()).mapToDouble(Case.Estimate::median).min();
    return UNITS.stream()
        .filter(unit -> smallest.orElse(0) >= unit.nanos)
        .findFirst()
        .orElse(UNITS.getLast());
  }

  /// A row's median, in this unit.
  String median(Case.Estimate row) {
    return fixed(row.median() / nanos, decimals(row));
  }

  /// Another figure of a row, in this unit; nothing where there is none.
  String figure(@Nullable Double value) {
    return value == null ? "" : fixed(value / nanos, value <= 0 ? 0 : threeDigits(value / nanos));
  }

  /// A row's interval, as precise as its median: `0.52–0.55`.
  String interval(Case.Estimate row) {
    var decimals = decimals(row);
    return fixed(row.low() / nanos, decimals) + "–" + fixed(row.high() / nanos, decimals);
  }

  private int decimals(Case.Estimate row) {
    return row.median() <= 0 ? 0 : threeDigits(row.median() / nanos);
  }

  private static int threeDigits(double value) {
    return Math.clamp(2 - (int) Math.floor(Math.log10(value)), 0, 4);
  }

  /// What a case says of ours and another runtime: `Java 0.61× Go's time (0.58–0.65)`, or that
  /// these rounds do not tell, where the interval contains 1.
  static String answer(Case measured, String other, int rounds) {
    var ratio = measured.ratio().get(other);
    if (ratio == null) return "nothing to compare with";
    var decimals = ratioDecimals(ratio);
    var interval =
        " (%s–%s)".formatted(fixed(ratio.low(), decimals), fixed(ratio.high(), decimals));
    var label = Row.label(other);
    var times =
        "Java %s× %s's %s".formatted(fixed(ratio.value(), decimals), label, measured.counted());
    var best = measured.best().get(other);
    var bests = best == null ? "" : ", best to best " + times(best);
    if (rounds < Bootstrap.FEWEST_ROUNDS) {
      return times + bests + ", a trial of too few rounds to tell";
    }
    var answer = ratio.contains(1) ? "not told apart: Java and " + label : times;
    return answer + interval + bests;
  }

  /// A ratio as it is written: `0.61×`.
  static String times(double ratio) {
    return fixed(ratio, ratio >= 10 ? 1 : ratio < 1 ? Math.max(2, threeDigits(ratio) - 1) : 2)
        + "×";
  }

  /// Two decimals, more where the interval would seem to touch 1.
  private static int ratioDecimals(Interval ratio) {
    var decimals = ratio.value() < 1 ? Math.max(2, threeDigits(ratio.value()) - 1) : 2;
    while (decimals < 4 && !ratio.contains(1) && touches(ratio, decimals)) decimals++;
    return ratio.value() >= 10 ? 1 : decimals;
  }

  private static boolean touches(Interval ratio, int decimals) {
    var one = fixed(1, decimals);
    return fixed(ratio.low(), decimals).equals(one) || fixed(ratio.high(), decimals).equals(one);
  }

  static String fixed(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
