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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Go's own harness: the package as a test binary, run with `-test.bench`.
final class GoTest implements Harness {
  private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);
  private static final Duration SLACK = Duration.ofSeconds(30);
  private static final Pattern RESULT =
      Pattern.compile("Benchmark(\\w+?)(?:-(\\d+))?\\s+\\d+\\s+([\\d.]+) ns/op.*");

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
  public Map<String, Double> round(Effort effort, Runnable measured)
      throws IOException, InterruptedException {
    var outcome =
        child(effort)
            .run(line -> {
              if (RESULT.matcher(line).matches()) measured.run();
            });
    if (!outcome.succeeded()) {
      throw new UserError("the Go side of %s failed: %s".formatted(benchmark.id(), why(outcome)));
    }
    var figures = new LinkedHashMap<String, Double>();
    outcome.out().forEach(line -> read(line, figures));
    return figures;
  }

  private Child child(Effort effort) {
    var command =
        List.of(
            binary.toString(),
            "-test.run=^$",
            "-test.bench=.",
            "-test.benchtime=" + effort.measured() + "ms",
            "-test.count=1");
    var ours = Map.of("GODEBUG", "", "GOGC", "", "GOMEMLIMIT", ""); // not the user's
    var limit = SLACK.plusMillis(10L * effort.measured() * benchmark.rows(Row.GO).size());
    return new Child(command, benchmark.go(), ours, limit, Child.MOST, Dump.GO);
  }

  private void read(String line, Map<String, Double> figures) {
    var result = RESULT.matcher(line);
    if (!result.matches()) return;
    var processors = result.group(2); // left out where it is 1
    settings.put("GOMAXPROCS", processors == null ? "1" : processors);
    figures.put(RowParser.javaName(result.group(1)), Double.valueOf(result.group(3)));
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
