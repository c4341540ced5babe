package gotojava.notes.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// All that was measured, and all that the card says: it and the plot are made from this alone.
///
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
    String java,
    String go,
    String digest,
    String command,
    int rounds,
    Effort effort,
    Environment environment,
    List<Series> rows) {

  /// What one row took.
  ///
  /// @param samples nanoseconds per operation, one of each round, in their order
  record Series(
      @JsonProperty("case") String caseName,
      String runtime,
      String variant,
      String about,
      List<Double> samples) {

    Series(Row row, List<Double> samples) {
      this(row.caseName(), row.runtime(), row.variant(), row.about(), samples);
    }

    double[] array() {
      return samples.stream().mapToDouble(Double::doubleValue).toArray();
    }

    boolean isMain() {
      return variant.equals(Row.MAIN);
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

  /// Whether they carry a card: there is a runtime to compare with, and rounds enough for an
  /// interval.
  boolean conclusive() {
    return !others().isEmpty() && rounds >= Bootstrap.FEWEST_ROUNDS;
  }
}
