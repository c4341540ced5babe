package gotojava.notes.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import gotojava.notes.bench.Samples.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the samples of one case say, on one number of processors, as `--json` prints it.
///
/// @param processors that it was measured on; 0: those that the runtimes found
/// @param ratio how many times another runtime's main row ours takes, by the other's name; then how
///   many times the variants of ours that the benchmark asks for, by theirs
/// @param best the same of the best repetitions, where they were kept apart
record Case(
    @JsonProperty("case") String name,
    @JsonInclude(Include.NON_DEFAULT) int processors,
    String unit,
    String better,
    List<Estimate> rows,
    Map<String, Interval> ratio,
    @JsonInclude(Include.NON_EMPTY) Map<String, Double> best) {
  private static final String TIME = "ns/op";

  /// The median of a row, with its 95 % interval; its best repetition and its CPU time, where
  /// known.
  record Estimate(
      String runtime,
      String variant,
      double median,
      double low,
      double high,
      @JsonInclude(Include.NON_NULL) @Nullable Double best,
      @JsonInclude(Include.NON_NULL) @Nullable Double cpu,
      @JsonIgnore Series series) {

    Estimate(Series series) {
      this(series, Bootstrap.median(series.array()));
    }

    private Estimate(Series series, Interval median) {
      this(
          series.runtime(),
          series.variant(),
          median.value(),
          median.low(),
          median.high(),
          series.bestOfAll(),
          series.cpuTime(),
          series);
    }
  }

  /// The cases of a benchmark, in the order of their first rows, each on most processors first.
  static List<Case> of(Samples samples) {
    var cases = new LinkedHashMap<String, TreeMap<Integer, List<Series>>>();
    for (var row : samples.rows()) {
      cases
          .computeIfAbsent(row.caseName(), _ -> new TreeMap<>())
          .computeIfAbsent(row.processors(), _ -> new ArrayList<>())
          .add(row);
    }
    var unit = samples.unit().isEmpty() ? TIME : samples.unit().replace(" per ", "/");
    return cases.values().stream()
        .flatMap(c -> c.descendingMap().values().stream())
        .map(rows -> of(rows, unit, samples.against()))
        .toList();
  }

  private static Case of(List<Series> rows, String unit, List<String> against) {
    var ours = rows.stream().filter(row -> row.isMain() && row.isOurs()).findFirst();
    var ratio = new LinkedHashMap<String, Interval>();
    var best = new LinkedHashMap<String, Double>();
    for (var other : compared(rows, against)) {
      if (ours.isEmpty()) continue;
      var name = other.isOurs() ? other.variant() : other.runtime();
      ratio.put(name, Bootstrap.ratio(ours.get().array(), other.array()));
      var least = ours.get().bestOfAll();
      var others = other.bestOfAll();
      if (least != null && others != null) best.put(name, least / others);
    }
    var first = rows.getFirst();
    var estimates = rows.stream().map(Estimate::new).toList();
    return new Case(first.caseName(), first.processors(), unit, "lower", estimates, ratio, best);
  }

  private static List<Series> compared(List<Series> rows, List<String> against) {
    var runtimes = rows.stream().filter(row -> row.isMain() && !row.isOurs());
    var variants = rows.stream().filter(row -> row.isOurs() && against.contains(row.variant()));
    return Stream.concat(runtimes, variants).toList();
  }

  /// As a label begins: `Ping pong on 2`.
  String label() {
    return Row.label(name) + on();
  }

  /// Its number of processors, where one was asked for: ` on 2`.
  String on() {
    return processors == 0 ? "" : " on " + processors;
  }

  boolean isTime() {
    return unit.equals(TIME);
  }

  /// What is counted: `time`, or `bytes`.
  String counted() {
    return isTime() ? "time" : unit.substring(0, unit.indexOf('/'));
  }

  /// The main row of a runtime.
  Optional<Estimate> main(String runtime) {
    return rows.stream()
        .filter(row -> row.runtime().equals(runtime) && row.series().isMain())
        .findFirst();
  }
}
