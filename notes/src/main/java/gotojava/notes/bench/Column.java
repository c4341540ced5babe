package gotojava.notes.bench;

import gotojava.notes.bench.Case.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of figures that not all samples have.
///
/// @param cell the figure of a row of a case
/// @param explained a sentence on how it came about, a blank before it; may be empty
record Column(String head, BiFunction<Case, Estimate, String> cell, String explained) {
  private static final String BEST =
      " Best is the fastest repetition of all rounds: what is left when nothing else disturbs.";
  private static final String CPU =
      " CPU is the processor time of the whole process for an operation, with what compiler,"
          + " collector and scheduler take: more than the time where several processors are at"
          + " work.";

  /// Those that there are figures for.
  static List<Column> of(List<Case> cases, List<String> others) {
    var figures = Figures.of(cases);
    var columns = new ArrayList<Column>();
    if (known(cases, Estimate::best)) {
      columns.add(figure("best", BEST, figures, Estimate::best));
      for (var other : others) columns.add(comparison(cases, other));
    }
    if (known(cases, Estimate::cpu)) columns.add(figure("CPU", CPU, figures, Estimate::cpu));
    return List.copyOf(columns);
  }

  private static boolean known(List<Case> cases, Function<Estimate, @Nullable Double> value) {
    return cases.stream().flatMap(c -> c.rows().stream()).allMatch(row -> value.apply(row) != null);
  }

  private static Column figure(
      String name, String explained, Figures figures, Function<Estimate, @Nullable Double> value) {
    return new Column(
        name + ", " + figures.unit(), (_, row) -> figures.figure(value.apply(row)), explained);
  }

  /// Every row against the same one: the other runtime's main row, on most processors.
  private static Column comparison(List<Case> cases, String other) {
    var head = "best, × " + Row.label(other) + "'s" + cases.getFirst().on();
    return new Column(head, (measured, row) -> times(row, reference(cases, measured, other)), "");
  }

  /// Cases of the same name begin with that on most processors.
  private static @Nullable Double reference(List<Case> cases, Case measured, String other) {
    return cases.stream()
        .filter(c -> c.name().equals(measured.name()))
        .findFirst()
        .flatMap(c -> c.main(other))
        .map(Estimate::best)
        .orElse(null);
  }

  private static String times(Estimate row, @Nullable Double reference) {
    var best = row.best();
    return best == null || reference == null ? "" : Figures.times(best / reference);
  }
}
