package gotojava.notes.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import gotojava.notes.bench.Samples.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the samples of one case say, as `--json` prints it.
///
/// @param ratio how many times another runtime's main row ours takes, by the other's name
record Case(
    @JsonProperty("case") String name,
    String unit,
    String better,
    List<Estimate> rows,
    Map<String, Interval> ratio) {

  /// The median of a row, with its 95 % interval.
  record Estimate(
      String runtime,
      String variant,
      double median,
      double low,
      double high,
      @JsonIgnore Series series) {

    Estimate(Series series) {
      this(series, Bootstrap.median(series.array()));
    }

    private Estimate(Series series, Interval median) {
      this(series.runtime(), series.variant(), median.value(), median.low(), median.high(), series);
    }
  }

  /// The cases of a benchmark, in the order of their first rows.
  static List<Case> of(Samples samples) {
    var cases = new LinkedHashMap<String, List<Series>>();
    for (var row : samples.rows()) {
      cases.computeIfAbsent(row.caseName(), _ -> new ArrayList<>()).add(row);
    }
    return cases.entrySet().stream().map(c -> of(c.getKey(), c.getValue())).toList();
  }

  private static Case of(String name, List<Series> rows) {
    var mains = rows.stream().filter(Series::isMain).toList();
    var ours = mains.stream().filter(row -> row.runtime().equals(Row.JAVA)).findFirst();
    var ratio = new LinkedHashMap<String, Interval>();
    for (var other : mains) {
      if (ours.isEmpty() || other.runtime().equals(Row.JAVA)) continue;
      ratio.put(other.runtime(), Bootstrap.ratio(ours.get().array(), other.array()));
    }
    return new Case(name, "ns/op", "lower", rows.stream().map(Estimate::new).toList(), ratio);
  }
}
