package gotojava.notes.bench;

import gotojava.notes.bench.Samples.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Samples of a measurement that never was.
final class Fixture {
  private Fixture() {}

  /// Ten rounds that scatter by 5 % around each value, in the order given.
  static Series series(String runtime, String method, double nanos) {
    var samples = IntStream.range(0, 10).mapToObj(i -> nanos * (1 + 0.01 * (i % 6))).toList();
    return series(new Row(runtime, method, "What it | is"), samples);
  }

  /// As it was kept before repetitions were.
  static Series series(Row row, List<Double> samples) {
    return new Series(
        row.caseName(),
        row.runtime(),
        row.variant(),
        row.about(),
        0,
        samples,
        List.of(),
        List.of());
  }

  /// The same on so many processors, with repetitions and CPU time.
  static Series series(String runtime, String method, int processors, double nanos) {
    var rounds =
        IntStream.range(0, 10)
            .mapToObj(i -> List.of(nanos, nanos * (1 + 0.02 * (i % 6))))
            .map(repetitions -> new Sample(repetitions, OptionalDouble.of(2 * nanos)))
            .toList();
    return Series.of(new Row(runtime, method, "What it is"), processors, rounds);
  }

  static Samples samples(Series... rows) {
    return samples(10, rows);
  }

  static Samples samples(int rounds, Series... rows) {
    return samples("0123456789abcdef", rounds, rows);
  }

  /// Samples of the sources with this digest.
  static Samples measured(String digest, Series... rows) {
    return samples(digest, 10, rows);
  }

  /// Samples of which our main row is compared with a variant, where another one was left out.
  static Samples against(String variant, String leftOut, Series... rows) {
    return samples("0123456789abcdef", 10, List.of(variant), List.of(leftOut), rows);
  }

  private static Samples samples(String digest, int rounds, Series... rows) {
    return samples(digest, rounds, List.of(), List.of(), rows);
  }

  private static Samples samples(
      String digest, int rounds, List<String> against, List<String> leftOut, Series... rows) {
    var runtimes = new TreeMap<String, Map<String, String>>();
    runtimes.put("java", Map.of("version", "25.0.3"));
    if (Arrays.stream(rows).anyMatch(row -> row.runtime().equals("go"))) {
      runtimes.put("go", Map.of("version", "1.26.8"));
    }
    var environment =
        new Environment("2026-07-01", "abc1234", "Linux 6.1 amd64", "A CPU", 2, 0.25, runtimes);
    return new Samples(
        "tiny/tiny-sum",
        "How long does a < b take?",
        List.of("Two numbers are added."),
        "anything.",
        "",
        against,
        leftOut,
        "tiny/src/jmh/java/gotojava/notes/bench/TinySum.java",
        "tiny/src/main/go/bench/tiny-sum",
        digest,
        "./gotojava bench tiny-sum",
        rounds,
        Effort.USUAL,
        environment,
        new ArrayList<>(List.of(rows)));
  }
}
