package gotojava.notes.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All that was measured, and all that the card says: it and the plot are made from this alone.
///
/// @param unit of the samples, as `bytes per goroutine`; empty: nanoseconds per operation
/// @param against variants of ours that our main row is compared with
/// @param leftOut variants that were not measured, since they need gcc
/// @param java source of the Java side, from the root
/// @param go folder of the Go side, from the root
/// @param digest of these sources, see [Benchmark#digest()]
/// @param command that measures the same again
/// @param rounds samples of each row
/// @param rows in the order of the sources
record Samples(
    String id,
    String question,
    List<String> about,
    String doesNotShow,
    @JsonInclude(Include.NON_EMPTY) String unit,
    @JsonInclude(Include.NON_EMPTY) List<String> against,
    @JsonInclude(Include.NON_EMPTY) List<String> leftOut,
    String java,
    String go,
    String digest,
    String command,
    int rounds,
    Effort effort,
    Environment environment,
    List<Series> rows) {

  /// Older samples lack what was not asked for then.
  Samples {
    unit = Objects.requireNonNullElse(unit, "");
    against = Objects.requireNonNullElse(against, List.of());
    leftOut = Objects.requireNonNullElse(leftOut, List.of());
  }

  /// What one row took.
  ///
  /// @param processors that it was measured on; 0: those that the runtime found
  /// @param samples the mean of each round, in their order
  /// @param best the best repetition of each round
  /// @param cpu nanoseconds of processor time per operation in each round, where that was measured
  record Series(
      @JsonProperty("case") String caseName,
      String runtime,
      String variant,
      String about,
      @JsonInclude(Include.NON_DEFAULT) int processors,
      List<Double> samples,
      @JsonInclude(Include.NON_EMPTY) List<Double> best,
      @JsonInclude(Include.NON_EMPTY) List<Double> cpu) {

    Series {
      best = Objects.requireNonNullElse(best, List.of());
      cpu = Objects.requireNonNullElse(cpu, List.of());
    }

    static Series of(Row row, int processors, List<Sample> rounds) {
      return new Series(
          row.caseName(),
          row.runtime(),
          row.variant(),
          row.about(),
          processors,
          rounds.stream().map(Sample::mean).toList(),
          rounds.stream().map(Sample::best).toList(),
          rounds.stream().flatMapToDouble(sample -> sample.cpu().stream()).boxed().toList());
    }

    double[] array() {
      return array(samples);
    }

    private static double[] array(List<Double> figures) {
      return figures.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// The best repetition of all; null where they were not kept apart.
    @Nullable Double bestOfAll() {
      return best.isEmpty() ? null : Collections.min(best);
    }

    /// The median CPU time; null where it was not measured.
    @Nullable Double cpuTime() {
      return cpu.isEmpty() ? null : Bootstrap.median(array(cpu)).value();
    }

    boolean isMain() {
      return variant.equals(Row.MAIN);
    }

    boolean isOurs() {
      return runtime.equals(Row.JAVA);
    }

    /// `Java, double checked`; the main row of a case by its runtime alone.
    String label() {
      var label = Row.label(runtime);
      return isMain() ? label : label + ", " + Row.words(variant);
    }
  }

  /// The part of the id that names it within its module.
  String name() {
    return id.substring(id.indexOf('/') + 1);
  }

  String module() {
    return id.substring(0, id.indexOf('/'));
  }

  /// The runtimes that ours was compared with.
  List<String> others() {
    return rows.stream().map(Series::runtime).distinct().filter(r -> !r.equals(Row.JAVA)).toList();
  }

  /// Whether the best repetitions were kept apart: Go repeats only since they are.
  boolean keepsBest() {
    return rows.stream().noneMatch(row -> row.best().isEmpty());
  }

  /// Whether they carry a card: there is a runtime to compare with, and rounds enough for an
  /// interval.
  boolean conclusive() {
    return !others().isEmpty() && rounds >= Bootstrap.FEWEST_ROUNDS;
  }
}
