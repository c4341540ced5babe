package gotojava.notes.bench;

import com.google.common.base.Splitter;
import gotojava.notes.project.Build;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.run.Child;
import gotojava.notes.run.Dump;
import gotojava.notes.run.Java;
import gotojava.notes.run.Outcome;
import gotojava.notes.terminal.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JMH in a child JVM, which measures each method in a JVM of its own: what the compiler learned
/// from one method does not touch the next.
///
/// The heap has one size and is in memory from the start. A heap that grows takes its pages from
/// the system for seconds, and a method that allocates then shows page faults, not allocation.
final class Jmh implements Harness {
  private static final Duration SLACK = Duration.ofSeconds(60);
  private static final String UNIT = "ns/op";
  private static final List<String> OPTIONS =
      List.of("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch");

  private final Benchmark benchmark;
  private final String classPath;
  private final Path folder;
  private final Map<String, String> settings = new LinkedHashMap<>();

  private Jmh(Benchmark benchmark, String classPath, Path folder) {
    this.benchmark = benchmark;
    this.classPath = classPath;
    this.folder = folder;
  }

  /// Builds the Java side of a benchmark.
  ///
  /// @throws UserError when it does not compile
  static Jmh build(Project project, Benchmark benchmark) throws IOException, InterruptedException {
    var classPath = new Build(project).classPath(benchmark.module(), Build.Scope.TEST);
    var folder = project.output(benchmark.module()).resolve("bench");
    Files.createDirectories(folder);
    var jmh = new Jmh(benchmark, Java.joined(classPath), folder);
    jmh.describe();
    return jmh;
  }

  private void describe() throws IOException, InterruptedException {
    settings.put("version", Java.version());
    settings.put("vendor", System.getProperty("java.vendor"));
    settings.put("options", String.join(" ", OPTIONS));
    // the JVM chooses by processors and memory; it says which when it starts
    var arguments = new ArrayList<>(OPTIONS);
    arguments.addAll(List.of("-Xlog:gc:stdout", "-version"));
    var outcome = child(arguments, SLACK).run();
    for (var line : outcome.out()) {
      var using = line.indexOf("Using ");
      if (using >= 0) settings.put("collector", line.substring(using + "Using ".length()));
    }
  }

  @Override
  public String runtime() {
    return Row.JAVA;
  }

  @Override
  public Map<String, Double> round(Effort effort, Runnable measured)
      throws IOException, InterruptedException {
    var results = folder.resolve(benchmark.name() + ".json");
    try {
      var rows = benchmark.rows(Row.JAVA).size();
      var limit = SLACK.plusMillis(rows * (10L * effort.spent(Row.JAVA) + SLACK.toMillis()));
      var outcome =
          child(arguments(effort, results), limit)
              .run(line -> {
                if (line.startsWith("Result \"")) measured.run();
              });
      if (outcome.succeeded()) return figures(Files.readString(results));
      throw failure(why(outcome));
    } finally {
      Files.deleteIfExists(results);
    }
  }

  private List<String> arguments(Effort effort, Path results) {
    var options =
        "-f 1 -wi %s -w %sms -i %s -r %2$sms -bm avgt -tu ns -foe true -rf json"
            .formatted(effort.warmups(), effort.millis(), effort.iterations());
    var arguments = new ArrayList<>(List.of("-cp", classPath));
    arguments.add("-Djmh.ignoreLock=true"); // one file for all users of a machine
    arguments.add("org.openjdk.jmh.Main");
    arguments.addAll(Splitter.on(' ').splitToList(options));
    arguments.addAll(List.of("-jvmArgs", String.join(" ", OPTIONS), "-rff", results.toString()));
    arguments.add("^" + benchmark.className().replace(".", "\\.") + "\\.");
    return arguments;
  }

  private Child child(List<String> arguments, Duration limit) {
    var ours = Map.of("JAVA_TOOL_OPTIONS", "", "JDK_JAVA_OPTIONS", ""); // not the user's
    return new Child(Java.command(arguments), folder, ours, limit, Child.MOST, Dump.JAVA);
  }

  private Map<String, Double> figures(String json) {
    var figures = new LinkedHashMap<String, Double>();
    for (var result : Json.read(json, Result[].class)) {
      var method = result.benchmark.substring(result.benchmark.lastIndexOf('.') + 1);
      if (!result.primaryMetric.scoreUnit.equals(UNIT)) {
        throw failure(method + " is not in " + UNIT);
      }
      if (figures.put(method, result.primaryMetric.score) != null) {
        throw failure(method + " has parameters; make each value a case");
      }
      settings.put("JMH", result.jmhVersion);
    }
    return figures;
  }

  /// What we read of JMH's results.
  private record Result(String jmhVersion, String benchmark, Metric primaryMetric) {}

  private record Metric(double score, String scoreUnit) {}

  private UserError failure(String why) {
    return new UserError("the Java side of %s failed: %s".formatted(benchmark.id(), why));
  }

  /// What the benchmark threw, or what JMH says.
  private static String why(Outcome outcome) {
    if (outcome.end() == Outcome.End.HUNG) return "it did not end";
    var out = outcome.out();
    for (var i = 0; i < out.size(); i++) {
      if (!out.get(i).contains("<failure>")) continue;
      return out.stream().skip(i + 1L).filter(line -> !line.isBlank()).findFirst().orElse("");
    }
    return out.stream()
        .filter(line -> line.startsWith("ERROR: ") || line.startsWith("No matching benchmarks"))
        .findFirst()
        .orElse("exit code " + outcome.exit());
  }

  @Override
  public Map<String, String> settings() {
    return settings;
  }
}
