package gotojava.notes.bench;

import gotojava.notes.bench.Samples.Series;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rounds of a benchmark: each measures all rows on every runtime, with each number of processors
/// that the benchmark asks for, and the order turns round from one to the next (ABBA), so that
/// neither a machine that grows slower nor one that grows faster favours a side.
final class Measurement {
  private final Project project;
  private final Benchmark benchmark;
  private final List<Harness> harnesses;
  private final Effort effort;
  private final Map<Part, List<Sample>> samples = new HashMap<>();

  /// A row on a number of processors.
  private record Part(Row row, int processors) {}

  private record Step(Harness harness, Pass pass) {
    Stream<Part> parts() {
      return pass.rows().stream().map(row -> new Part(row, pass.processors()));
    }
  }

  /// @param harnesses Java's first
  Measurement(Project project, Benchmark benchmark, List<Harness> harnesses, Effort effort) {
    this.project = project;
    this.benchmark = benchmark;
    this.harnesses = List.copyOf(harnesses);
    this.effort = effort;
  }

  /// A round, in the order of an even one: the runtimes side by side.
  private List<Step> round() {
    return harnesses.stream()
        .flatMap(h -> benchmark.passes(h.runtime()).stream().map(pass -> new Step(h, pass)))
        .sorted(Comparator.comparingInt(step -> step.pass.processors()))
        .toList();
  }

  private List<Part> parts() {
    return round().stream().flatMap(Step::parts).toList();
  }

  /// How many rows will be measured.
  int steps(int rounds) {
    return rounds * parts().size();
  }

  /// Seconds it will take at least.
  long seconds(int rounds) {
    var millis = parts().stream().mapToLong(part -> effort.spent(part.row.runtime())).sum();
    return rounds * millis / 1000;
  }

  /// Runs all rounds.
  ///
  /// @param step called after each row
  /// @param command that does the same again
  /// @throws UserError when a side fails; nothing of an incomplete measurement is kept
  Samples run(int rounds, Environment environment, String command, Runnable step)
      throws IOException, InterruptedException {
    for (var round = 0; round < rounds; round++) {
      for (var next : round % 2 == 0 ? round() : round().reversed()) {
        var found = next.harness.round(effort, next.pass, step);
        next.parts().forEach(part -> add(part, found.get(part.row.method())));
      }
    }
    var settings = new LinkedHashMap<String, Map<String, String>>();
    harnesses.forEach(harness -> settings.put(harness.runtime(), harness.settings()));
    return samples(rounds, environment.with(settings), command);
  }

  private void add(Part part, @Nullable Sample sample) {
    var row = part.row;
    var name = "%s's %s of %s".formatted(Row.label(row.runtime()), row.method(), benchmark.id());
    if (sample == null || sample.repetitions().isEmpty())
      throw new UserError(name + " was not measured: is it built and not skipped?");
    if (!(sample.best() > 0)) {
      throw new UserError(name + " took no time: the compiler removed the work; use its result");
    }
    samples.computeIfAbsent(part, _ -> new ArrayList<>()).add(sample);
  }

  private Samples samples(int rounds, Environment environment, String command) {
    return new Samples(
        benchmark.id(),
        benchmark.question(),
        benchmark.about(),
        benchmark.limits(),
        benchmark.terms().unit(),
        benchmark.terms().against(),
        benchmark.leftOut(),
        project.relative(benchmark.java()),
        project.relative(benchmark.go()),
        benchmark.digest(),
        command,
        rounds,
        effort,
        environment,
        parts().stream().map(this::series).toList());
  }

  private Series series(Part part) {
    return Series.of(part.row, part.processors, samples.getOrDefault(part, List.of()));
  }
}
