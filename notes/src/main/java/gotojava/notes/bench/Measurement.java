package gotojava.notes.bench;

import gotojava.notes.bench.Samples.Series;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rounds of a benchmark: each measures all rows on every runtime, and the order of the runtimes
/// turns round from one to the next (ABBA), so that neither a machine that grows slower nor one
/// that grows faster favours a side.
final class Measurement {
  private final Project project;
  private final Benchmark benchmark;
  private final List<Harness> harnesses;
  private final Effort effort;
  private final Map<Row, List<Double>> samples = new HashMap<>();

  /// @param harnesses Java's first
  Measurement(Project project, Benchmark benchmark, List<Harness> harnesses, Effort effort) {
    this.project = project;
    this.benchmark = benchmark;
    this.harnesses = List.copyOf(harnesses);
    this.effort = effort;
  }

  private List<Row> rows() {
    return harnesses.stream().flatMap(h -> benchmark.rows(h.runtime()).stream()).toList();
  }

  /// How many rows will be measured.
  int steps(int rounds) {
    return rounds * rows().size();
  }

  /// Seconds it will take at least.
  long seconds(int rounds) {
    return rounds * rows().stream().mapToLong(row -> effort.spent(row.runtime())).sum() / 1000;
  }

  /// Runs all rounds.
  ///
  /// @param step called after each row
  /// @param command that does the same again
  /// @throws UserError when a side fails; nothing of an incomplete measurement is kept
  Samples run(int rounds, Environment environment, String command, Runnable step)
      throws IOException, InterruptedException {
    for (var round = 0; round < rounds; round++) {
      for (var harness : round % 2 == 0 ? harnesses : harnesses.reversed()) {
        var figures = harness.round(effort, step);
        for (var row : benchmark.rows(harness.runtime())) add(row, figures.get(row.method()));
      }
    }
    var settings = new LinkedHashMap<String, Map<String, String>>();
    harnesses.forEach(harness -> settings.put(harness.runtime(), harness.settings()));
    return samples(rounds, environment.with(settings), command);
  }

  private void add(Row row, @Nullable Double nanos) {
    var name = "%s's %s of %s".formatted(Row.label(row.runtime()), row.method(), benchmark.id());
    if (nanos == null)
      throw new UserError(name + " was not measured: is it built and not skipped?");
    if (!(nanos > 0)) {
      throw new UserError(name + " took no time: the compiler removed the work; use its result");
    }
    samples.computeIfAbsent(row, _ -> new ArrayList<>()).add(nanos);
  }

  private Samples samples(int rounds, Environment environment, String command) {
    return new Samples(
        benchmark.id(),
        benchmark.question(),
        benchmark.about(),
        benchmark.limits(),
        project.relative(benchmark.java()),
        project.relative(benchmark.go()),
        benchmark.digest(),
        command,
        rounds,
        effort,
        environment,
        rows().stream().map(row -> new Series(row, samples.getOrDefault(row, List.of()))).toList());
  }
}
