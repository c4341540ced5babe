package gotojava.notes.bench;

import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.run.Child;
import gotojava.notes.run.Dump;
import gotojava.notes.run.Go;
import gotojava.notes.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Go's own harness: the package as a test binary, run with `-test.bench`.
final class GoTest implements Harness {
  private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);
  private static final Pattern RESULT =
      Pattern.compile("Benchmark(\\w+?)(?:-(\\d+))?\\s+\\d+\\s+([\\d.]+ ns/op.*)");

  private final Benchmark benchmark;
  private final Path binary;
  private final Map<String, String> settings = new LinkedHashMap<>();

  private GoTest(Benchmark benchmark, Path binary, String version) {
    this.benchmark = benchmark;
    this.binary = binary;
    settings.put("version", version);
  }

  /// Builds the Go side of a benchmark.
  ///
  /// @throws UserError when it does not compile
  static GoTest build(Go go, Project project, Benchmark benchmark)
      throws IOException, InterruptedException {
    var folder = project.output(benchmark.module()).resolve("bench");
    Files.createDirectories(folder);
    var binary = folder.resolve(benchmark.name() + ".test");
    var args = List.of("test", "-c", "-o", binary.toString(), ".");
    var outcome = go.child(args, benchmark.go()).within(BUILD_LIMIT).run();
    if (outcome.succeeded()) return new GoTest(benchmark, binary, go.version());
    throw new UserError(
        "could not build %s:\n  %s"
            .formatted(project.relative(benchmark.go()), String.join("\n  ", outcome.err())));
  }

  @Override
  public String runtime() {
    return Row.GO;
  }

  @Override
  public Map<String, Sample> round(Effort effort, Pass pass, Runnable measured)
      throws IOException, InterruptedException {
    var begun = new HashSet<String>();
    var outcome =
        child(effort, pass)
            .run(line -> {
              var result = RESULT.matcher(line);
              if (result.matches() && begun.add(result.group(1))) measured.run();
            });
    if (!outcome.succeeded()) {
      throw new UserError("the Go side of %s failed: %s".formatted(benchmark.id(), why(outcome)));
    }
    var repetitions = new LinkedHashMap<String, List<String>>();
    outcome.out().forEach(line -> collect(line, repetitions));
    var samples = new LinkedHashMap<String, Sample>();
    repetitions.forEach((method, figures) -> samples.put(method, sample(figures)));
    return samples;
  }

  private Child child(Effort effort, Pass pass) {
    var names =
        pass.rows().stream()
            .map(row -> RowParser.goName(row.method()))
            .collect(Collectors.joining("|", "^(", ")$"));
    var command =
        List.of(
            binary.toString(),
            "-test.run=^$",
            "-test.bench=" + names,
            "-test.benchtime=" + effort.millis() + "ms",
            "-test.count=" + effort.iterations());
    var limit = effort.limit(Row.GO, pass.rows().size());
    return new Child(command, benchmark.go(), environment(pass), limit, Child.MOST, Dump.GO);
  }

  /// Not the user's.
  private static Map<String, String> environment(Pass pass) {
    var processors = pass.processors() == 0 ? "" : String.valueOf(pass.processors());
    return Map.of("GODEBUG", "", "GOGC", "", "GOMEMLIMIT", "", "GOMAXPROCS", processors);
  }

  private void collect(String line, Map<String, List<String>> repetitions) {
    var result = RESULT.matcher(line);
    if (!result.matches()) return;
    var processors = result.group(2); // left out where it is 1
    var asked = benchmark.terms().processors();
    settings.put(
        "GOMAXPROCS", !asked.isEmpty() ? Terms.list(asked) : processors == null ? "1" : processors);
    var method = RowParser.javaName(result.group(1));
    repetitions.computeIfAbsent(method, _ -> new ArrayList<>()).add(result.group(3));
  }

  private Sample sample(List<String> repetitions) {
    var unit = benchmark.terms().unit();
    var metric = unit.isEmpty() ? "ns/op" : unit.replace(" per ", "/");
    return new Sample(figures(repetitions, metric), Sample.mean(figures(repetitions, "cpu-ns/op")));
  }

  private static List<Double> figures(List<String> repetitions, String metric) {
    var figure = Pattern.compile("(?<!\\S)([\\d.e+-]+) " + metric + "(?!\\S)");
    return repetitions.stream()
        .flatMap(line -> figure.matcher(line).results())
        .map(found -> Double.valueOf(found.group(1)))
        .toList();
  }

  /// What the benchmark complained of: its own message below FAIL, or the panic.
  private static String why(Outcome outcome) {
    if (outcome.end() == Outcome.End.HUNG) return "it did not end";
    var out = outcome.out();
    for (var i = 0; i + 1 < out.size(); i++) {
      if (out.get(i).contains("--- FAIL")) return out.get(i + 1).strip();
    }
    var said = outcome.err().isEmpty() ? out : outcome.err();
    return said.isEmpty() ? "exit code " + outcome.exit() : said.getFirst();
  }

  @Override
  public Map<String, String> settings() {
    return settings;
  }
}
