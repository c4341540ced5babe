package gotojava.notes.bench;

import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.run.Go;
import gotojava.notes.run.SearchPath;
import gotojava.notes.terminal.Json;
import gotojava.notes.terminal.Terminal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bench`: measures benchmarks on Java and on what it is compared with, round by round, and makes
/// their cards.
@Command(
    name = "bench",
    description = "Measure benchmarks and write their cards; without a name, list them.")
public final class BenchCommand implements Callable<Integer> {
  private static final List<String> RUNTIMES = List.of(Row.GO);
  private static final int ROUNDS = 10;

  private final Project project;
  private final Terminal terminal;
  private final Effort effort;
  private final GoSearch goSearch;
  private final BooleanSupplier gcc;

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "an id or a unique part of one")
  private List<String> names = List.of();

  @Option(
      names = "--against",
      split = ",",
      paramLabel = "RUNTIME",
      description = "what to compare Java with; known: go, which is the default")
  private List<String> against = RUNTIMES;

  @Option(names = "--rounds", paramLabel = "N", description = "samples of each row; default: 10")
  private int rounds = ROUNDS;

  @Option(names = "--list", description = "list the benchmarks, each with its question")
  private boolean list;

  @Option(names = "--render", description = "make cards anew from the samples they have")
  private boolean render;

  @Option(names = "--json", description = "print the figures, or the list, as JSON")
  private boolean json;

  public BenchCommand(Project project, Terminal terminal) {
    this(project, terminal, Effort.USUAL, Go::find, () -> SearchPath.find("gcc").isPresent());
  }

  /// A command that measures with this effort, and asks these for Go and whether there is gcc.
  BenchCommand(
      Project project, Terminal terminal, Effort effort, GoSearch goSearch, BooleanSupplier gcc) {
    this.project = project;
    this.terminal = terminal;
    this.effort = effort;
    this.goSearch = goSearch;
    this.gcc = gcc;
  }

  /// Finds Go, where there is one.
  interface GoSearch {
    Optional<Go> find(Project project) throws InterruptedException;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    var benchmarks = Benchmarks.of(project);
    if (render) return render(benchmarks.choose(names));
    if (list || names.isEmpty()) return list(benchmarks);
    var measured = new ArrayList<Case>();
    for (var benchmark : benchmarks.choose(names)) {
      if (!json && !measured.isEmpty()) terminal.blank();
      measured.addAll(measure(asFarAsPossible(benchmark)));
    }
    if (json) terminal.line(Json.of(measured));
    return 0;
  }

  private void check() {
    if (rounds < 1) throw UserError.usage("--rounds " + rounds + ": at least 1");
    for (var name : against) {
      if (RUNTIMES.contains(name)) continue;
      var known = String.join(", ", RUNTIMES);
      throw UserError.usage("--against " + name + ": no such runtime; known: " + known);
    }
  }

  private int render(List<Benchmark> benchmarks) throws IOException {
    var cards = new CardFiles(project);
    for (var benchmark : benchmarks) {
      var samples = cards.read(benchmark);
      if (samples.isEmpty()) {
        throw new UserError(
            "%s has no samples: measure it with './gotojava bench %s'"
                .formatted(benchmark.id(), benchmark.name()));
      }
      cards.write(samples.get());
    }
    return 0;
  }

  private record Listed(String id, String question, String java, String go) {}

  private int list(Benchmarks benchmarks) {
    var chosen = benchmarks.choose(names);
    if (json) {
      terminal.line(Json.of(chosen.stream().map(this::listed).toList()));
    } else {
      terminal.table(chosen.stream().map(b -> List.of(b.id(), b.question())).toList());
    }
    benchmarks.broken().values().forEach(flaw -> say(flaw.getMessage()));
    return benchmarks.broken().isEmpty() ? 0 : 1;
  }

  private Listed listed(Benchmark benchmark) {
    var java = project.relative(benchmark.java());
    return new Listed(benchmark.id(), benchmark.question(), java, project.relative(benchmark.go()));
  }

  private Benchmark asFarAsPossible(Benchmark benchmark) {
    var needy = benchmark.terms().gcc();
    if (needy.isEmpty() || gcc.getAsBoolean()) return benchmark;
    say("gcc was not found on the PATH, so without " + String.join(", ", needy));
    return benchmark.withoutGcc();
  }

  private List<Case> measure(Benchmark benchmark) throws IOException, InterruptedException {
    var measurement =
        new Measurement(project, benchmark, harnesses(benchmark), benchmark.terms().effort(effort));
    var environment = Environment.here(project);
    announce(benchmark, measurement, environment);
    Samples samples;
    try (var progress =
        Progress.of(benchmark.name(), measurement.steps(rounds), terminal.columns())) {
      samples = measurement.run(rounds, environment, command(benchmark), progress::step);
    }
    if (!json) new Report(terminal).print(samples);
    keep(samples);
    return Case.of(samples);
  }

  /// Java's, and one for each runtime to compare with that is there.
  private List<Harness> harnesses(Benchmark benchmark) throws IOException, InterruptedException {
    var harnesses = new ArrayList<Harness>(List.of(Jmh.build(project, benchmark)));
    if (against.contains(Row.GO)) go(benchmark).ifPresent(harnesses::add);
    return harnesses;
  }

  private Optional<Harness> go(Benchmark benchmark) throws IOException, InterruptedException {
    var go = goSearch.find(project);
    if (go.isEmpty()) {
      say("Go was not found on the PATH, so Java alone is measured, and no card is written");
      return Optional.empty();
    }
    return Optional.of(GoTest.build(go.get(), project, benchmark));
  }

  private void announce(Benchmark benchmark, Measurement measurement, Environment environment) {
    say(
        "measuring %s: %d round%s, %d s or more"
            .formatted(
                benchmark.id(), rounds, rounds == 1 ? "" : "s", measurement.seconds(rounds)));
    if (environment.busy()) {
      var load = Figures.fixed(environment.load(), 2);
      say("this machine is busy (load average " + load + "): the figures will scatter");
    }
  }

  private String command(Benchmark benchmark) {
    var command = "./gotojava bench " + benchmark.name();
    return rounds == ROUNDS ? command : command + " --rounds " + rounds;
  }

  private void keep(Samples samples) throws IOException {
    var card = new CardFiles(project).write(samples);
    if (card.isPresent()) {
      say("card: " + project.relative(card.get()) + ", its plot and samples beside it");
    } else if (!samples.others().isEmpty()) {
      say("no card: it takes %d rounds or more".formatted(Bootstrap.FEWEST_ROUNDS));
    }
  }

  private static void say(String what) {
    System.err.println("gotojava: " + what);
  }
}
