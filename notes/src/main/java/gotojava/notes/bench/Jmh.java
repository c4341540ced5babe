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
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// JMH in a child JVM, which measures each method in a JVM of its own: what the compiler learned
/// from one method does not touch the next.
///
/// The heap has one size and is in memory from the start. A heap that grows takes its pages from
/// the system for seconds, and a method that allocates then shows page faults, not allocation.
///
/// A number of processors is one of carriers: the threads that virtual threads run on. The JVM
/// itself keeps all processors, so that compiler and collector are the same.
final class Jmh implements Harness {
  private static final Duration ASKING = Duration.ofSeconds(60);
  private static final String UNIT = "ns/op";
  private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";
  private static final String CPU_TIME = "gotojava.notes.bench.CpuTime";

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
    var all = new ArrayList<>(classPath);
    all.add(program());
    var jmh = new Jmh(benchmark, Java.joined(all), folder);
    jmh.describe();
    return jmh;
  }

  /// Where the classes of this program lie, of which JMH needs one.
  private static Path program() {
    var source = Jmh.class.getProtectionDomain().getCodeSource();
    return Path.of(URI.create(source.getLocation().toString()));
  }

  private List<String> options() {
    var heap = benchmark.terms().heap();
    return List.of("-Xms" + heap, "-Xmx" + heap, "-XX:+AlwaysPreTouch");
  }

  private void describe() throws IOException, InterruptedException {
    settings.put("version", Java.version());
    settings.put("vendor", System.getProperty("java.vendor"));
    settings.put("options", String.join(" ", options()));
    var processors = benchmark.terms().processors();
    if (!processors.isEmpty()) settings.put(CARRIERS, Terms.list(processors));
    // the JVM chooses by processors and memory; it says which when it starts
    var arguments = new ArrayList<>(options());
    arguments.addAll(List.of("-Xlog:gc:stdout", "-version"));
    var outcome = child(arguments, ASKING).run();
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
  public Map<String, Sample> round(Effort effort, Pass pass, Runnable measured)
      throws IOException, InterruptedException {
    var results = folder.resolve(benchmark.name() + ".json");
    try {
      var limit = effort.limit(Row.JAVA, pass.rows().size());
      var outcome =
          child(arguments(effort, pass, results), limit)
              .run(line -> {
                if (line.startsWith("Result \"")) measured.run();
              });
      if (outcome.succeeded()) return samples(Files.readString(results));
      throw failure(why(outcome));
    } finally {
      Files.deleteIfExists(results);
    }
  }

  private List<String> arguments(Effort effort, Pass pass, Path results) {
    var options =
        "-f 1 -wi %s -w %sms -i %s -r %sms -bm avgt -tu ns -foe true -rf json"
            .formatted(effort.warmups(), effort.warmup(), effort.iterations(), effort.millis());
    var arguments = new ArrayList<>(List.of("-cp", classPath));
    arguments.add("-Djmh.ignoreLock=true"); // one file for all users of a machine
    arguments.add("org.openjdk.jmh.Main");
    arguments.addAll(Splitter.on(' ').splitToList(options));
    var jvm = new ArrayList<>(options());
    if (pass.processors() > 0) {
      jvm.add("-D" + CARRIERS + "=" + pass.processors());
      arguments.addAll(List.of("-prof", CPU_TIME));
    }
    arguments.addAll(List.of("-jvmArgs", String.join(" ", jvm), "-rff", results.toString()));
    var methods = pass.rows().stream().map(Row::method).collect(Collectors.joining("|", "(", ")$"));
    arguments.add("^" + benchmark.className().replace(".", "\\.") + "\\." + methods);
    return arguments;
  }

  private Child child(List<String> arguments, Duration limit) {
    var ours = Map.of("JAVA_TOOL_OPTIONS", "", "JDK_JAVA_OPTIONS", ""); // not the user's
    return new Child(Java.command(arguments), folder, ours, limit, Child.MOST, Dump.JAVA);
  }

  private Map<String, Sample> samples(String json) {
    var samples = new LinkedHashMap<String, Sample>();
    for (var result : Json.read(json, Result[].class)) {
      var method = result.benchmark.substring(result.benchmark.lastIndexOf('.') + 1);
      if (!result.primaryMetric.scoreUnit.equals(UNIT)) {
        throw failure(method + " is not in " + UNIT);
      }
      if (samples.put(method, sample(method, result)) != null) {
        throw failure(method + " has parameters; make each value a case");
      }
      settings.put("JMH", result.jmhVersion);
    }
    return samples;
  }

  private Sample sample(String method, Result result) {
    var wanted = benchmark.terms().metric();
    var metric = wanted.isEmpty() ? result.primaryMetric : result.secondaryMetrics.get(wanted);
    if (metric == null) throw failure(method + " has no auxiliary counter '" + wanted + "'");
    var cpu = result.secondaryMetrics.get("cpu");
    return new Sample(
        metric.repetitions(),
        cpu == null ? OptionalDouble.empty() : Sample.mean(cpu.repetitions()));
  }

  /// What we read of JMH's results.
  private record Result(
      String jmhVersion,
      String benchmark,
      Metric primaryMetric,
      Map<String, Metric> secondaryMetrics) {}

  /// @param rawData of each fork, which is one here, its iterations
  private record Metric(String scoreUnit, List<List<Double>> rawData) {
    List<Double> repetitions() {
      return rawData.getFirst();
    }
  }

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
