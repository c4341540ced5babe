package gotojava.notes.stress;

import gotojava.notes.example.Ids;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.run.Java;
import gotojava.notes.run.Machine;
import gotojava.notes.terminal.Json;
import gotojava.notes.terminal.Terminal;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stress`: lets threads meet in jcstress's tests, with each compiler alone, and keeps the counts
/// as evidence.
@Command(
    name = "stress",
    description = "Run a package's jcstress tests and keep what they show; without one, list them.")
public final class StressCommand implements Callable<Integer> {
  private static final int MILLIS = 1000;

  private final Project project;
  private final Terminal terminal;

  @Parameters(paramLabel = "PACKAGE", arity = "0..1", description = "an id or a part of one")
  private @Nullable String name;

  @Option(names = "--millis", paramLabel = "N", description = "of an iteration; default: 1000")
  private int millis = MILLIS;

  @Option(names = "--json", description = "print the counts, or the list, as JSON")
  private boolean json;

  public StressCommand(Project project, Terminal terminal) {
    this.project = project;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (millis < 1) throw UserError.usage("--millis " + millis + ": at least 1");
    var suites = Suite.all(project);
    return name == null ? list(suites) : run(find(suites, name));
  }

  private record Listed(String id, List<Suite.Test> tests) {}

  private int list(List<Suite> suites) {
    if (json) {
      terminal.line(Json.of(suites.stream().map(s -> new Listed(s.id(), s.tests())).toList()));
      return 0;
    }
    for (var suite : suites) {
      terminal.line(terminal.strong(suite.id()));
      terminal.table(suite.tests().stream().map(t -> List.of("  " + t.name(), t.idea())).toList());
    }
    return 0;
  }

  private static Suite find(List<Suite> suites, String part) {
    var id = new Ids("package of stress tests", suites.stream().map(Suite::id).toList()).find(part);
    return suites.stream().filter(suite -> suite.id().equals(id)).findFirst().orElseThrow();
  }

  private int run(Suite suite) throws IOException, InterruptedException {
    var digest = suite.digest();
    var jcstress = Jcstress.build(project, suite, millis);
    var machine = Machine.here(project);
    var counts = new EnumMap<Compiler, List<Count>>(Compiler.class);
    for (var compiler : Compiler.values()) {
      var seconds = jcstress.measuring().plusMillis(999).toSeconds();
      say("%s with %s: %d s or more".formatted(suite.id(), compiler.label(), seconds));
      counts.put(compiler, jcstress.run(compiler));
    }
    var evidence = evidence(suite, digest, jcstress.options(), machine, counts);
    var wrong = counts.values().stream().flatMap(List::stream).filter(Count::wrong).toList();
    if (json) terminal.line(Json.of(evidence));
    else show(suite, evidence, wrong);
    if (!wrong.isEmpty()) return 1;
    say("evidence: " + project.relative(evidence.write(project)) + ", its counts beside it");
    return 0;
  }

  private Evidence evidence(
      Suite suite,
      String digest,
      String options,
      Machine machine,
      Map<Compiler, List<Count>> counts) {
    var command = "./gotojava stress " + suite.name();
    return new Evidence(
        suite.module(),
        suite.name(),
        project.relative(suite.folder()),
        digest,
        millis == MILLIS ? command : command + " --millis " + millis,
        options,
        Java.version(),
        machine,
        Evidence.rows(suite, counts));
  }

  private void show(Suite suite, Evidence evidence, List<Count> wrong) {
    if (wrong.isEmpty()) terminal.line(terminal.good("✓") + " nothing forbidden in " + suite.id());
    for (var test :
        wrong.stream().map(c -> c.test() + " showed " + c.outcome()).distinct().toList()) {
      terminal.line(terminal.bad("✗") + " " + Terminal.clean(test) + ", which must not be");
    }
    if (!wrong.isEmpty()) terminal.line("No evidence was written.");
    table(evidence);
  }

  /// Meetings beside the test, and below it how many of them showed what.
  private void table(Evidence evidence) {
    terminal.line(line("", Compiler::label));
    var test = "";
    for (var row : evidence.rows()) {
      if (!row.test().equals(test)) {
        terminal.line(
            line(row.test(), c -> String.format(Locale.ROOT, "of %,d", evidence.meetings(row, c))));
      }
      test = row.test();
      var outcome = "  " + Terminal.clean(row.outcome());
      terminal.line(line(outcome, c -> String.format(Locale.ROOT, "%,d", row.times().get(c))));
    }
  }

  private static String line(String first, Function<Compiler, String> cell) {
    var cells = Arrays.stream(Compiler.values()).map(c -> "%16s".formatted(cell.apply(c)));
    return "%-30s".formatted(first) + cells.collect(Collectors.joining());
  }

  private static void say(String what) {
    System.err.println("gotojava: " + what);
  }
}
