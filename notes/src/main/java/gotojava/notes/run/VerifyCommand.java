package gotojava.notes.run;

import gotojava.notes.example.Example;
import gotojava.notes.example.Examples;
import gotojava.notes.example.Flaw;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.terminal.Json;
import gotojava.notes.terminal.Terminal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verify`: runs examples in both languages and holds them against their contracts.
@Command(
    name = "verify",
    description = "Run Go and Java and hold what they print against the contract.")
public final class VerifyCommand implements Callable<Integer> {
  private static final int WIDEST_OUTCOME = 60;

  private final Project project;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "examples, modules or chapters; all if none")
  private List<String> ids = List.of();

  @Option(names = "--runs", paramLabel = "N", description = "run each N times and count outcomes")
  private int runs = 1;

  @Option(names = "--record", description = "keep what was found as the modules' evidence")
  private boolean record;

  @Option(names = "--json", description = "print the result as JSON")
  private boolean json;

  public VerifyCommand(Project project, Terminal terminal) {
    this.project = project;
    this.terminal = terminal;
  }

  private record Failure(String id, String language, String reason) {}

  private record Skip(String id, String reason) {}

  private record Report(int pairs, int passed, List<Failure> failed, List<Skip> skipped) {}

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (runs < 1) throw UserError.usage("--runs takes a number from 1, not " + runs);
    if (record && !ids.isEmpty()) {
      throw UserError.usage("--record keeps whole modules: give it no ids");
    }
    var examples = Examples.of(project);
    var chosen = chosen(examples);
    var flaws = ids.isEmpty() ? examples.flaws() : List.<Flaw>of();
    var go = Go.find(project);
    var verdicts = verify(new Verifier(project, go), chosen);
    var report = report(chosen, flaws, verdicts);
    if (json) terminal.line(Json.of(report));
    else show(report, chosen, flaws, verdicts);
    if (!report.failed().isEmpty()) return 1;
    if (record) record(go.orElseThrow(Go::missing), chosen, verdicts);
    return 0;
  }

  private List<Example> chosen(Examples examples) {
    if (ids.isEmpty()) return examples.all();
    var chosen = new LinkedHashMap<String, Example>();
    for (var id : ids) {
      var group = examples.group(id);
      var found = group.isEmpty() ? List.of(examples.find(id)) : group;
      found.forEach(example -> chosen.put(example.id(), example));
    }
    return List.copyOf(chosen.values());
  }

  private List<Verdict> verify(Verifier verifier, List<Example> chosen)
      throws InterruptedException {
    var verdicts = new ArrayList<Verdict>();
    var workers = Runtime.getRuntime().availableProcessors();
    try (var pool = Executors.newFixedThreadPool(workers);
        var bar = bar(chosen.size() * runs)) {
      var tasks = new ArrayList<Future<List<Verdict>>>();
      for (var example : chosen) {
        for (var i = 0; i < runs; i++) {
          tasks.add(pool.submit(() -> verifier.verify(example, _ -> {})));
        }
      }
      for (var task : tasks) {
        verdicts.addAll(task.get());
        if (bar != null) bar.step();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UserError error) throw error;
      throw new IllegalStateException(e.getCause());
    }
    return verdicts;
  }

  private @Nullable ProgressBar bar(int steps) {
    if (!"1".equals(System.getenv("GOTOJAVA_TERMINAL")) || json) return null;
    return new ProgressBarBuilder()
        .setTaskName("verify")
        .setInitialMax(steps)
        .setStyle(ProgressBarStyle.ASCII)
        .setMaxRenderedLength(terminal.columns())
        .clearDisplayOnFinish()
        .build();
  }

  private static Report report(List<Example> chosen, List<Flaw> flaws, List<Verdict> verdicts) {
    var failed = new LinkedHashMap<String, Failure>();
    for (var flaw : flaws) {
      failed.put(flaw.id(), new Failure(flaw.id(), "contract", flaw.toString()));
    }
    var skipped = new LinkedHashMap<String, Skip>();
    for (var verdict : verdicts) {
      var key = verdict.id() + " " + verdict.language();
      switch (verdict.state()) {
        case BROKEN -> failed.putIfAbsent(key, failure(verdict));
        case SKIPPED ->
            skipped.put(
                key, new Skip(verdict.id(), verdict.language().title() + ": " + verdict.reason()));
        case KEPT -> {}
      }
    }
    var failing = failed.values().stream().map(Failure::id).distinct().count();
    var broken = flaws.stream().map(Flaw::id).filter(id -> !isIn(chosen, id)).distinct().count();
    var pairs = chosen.size() + (int) broken;
    return new Report(
        pairs, pairs - (int) failing, List.copyOf(failed.values()), List.copyOf(skipped.values()));
  }

  private static boolean isIn(List<Example> examples, String id) {
    return examples.stream().anyMatch(example -> example.id().equals(id));
  }

  private static Failure failure(Verdict verdict) {
    return new Failure(verdict.id(), verdict.language().word(), verdict.reason());
  }

  private void show(Report report, List<Example> chosen, List<Flaw> flaws, List<Verdict> verdicts) {
    flaws.forEach(flaw -> terminal.line(terminal.bad("✗ ") + flaw.id() + "  " + flaw));
    var shown = new HashMap<String, Verdict>();
    for (var verdict : verdicts) {
      if (verdict.state() != Verdict.State.BROKEN) continue;
      if (shown.putIfAbsent(verdict.id() + verdict.language(), verdict) == null) explain(verdict);
    }
    if (runs > 1) chosen.forEach(example -> frequencies(example, verdicts));
    for (var skip : report.skipped()) {
      terminal.line(terminal.faint("– " + skip.id() + "  not run, " + skip.reason()));
    }
    var failed = report.pairs() - report.passed();
    var count =
        "%d example%s, %d kept, %d broken"
            .formatted(report.pairs(), report.pairs() == 1 ? "" : "s", report.passed(), failed);
    var programs = report.skipped().size();
    var left = programs == 0 ? "" : ", %d programs not run".formatted(programs);
    terminal.line(
        failed == 0 ? terminal.good("✓ ") + count + left : terminal.bad("✗ ") + count + left);
  }

  private void explain(Verdict verdict) {
    terminal.line(
        terminal.bad("✗ ")
            + verdict.id()
            + "  "
            + verdict.language().title()
            + ": "
            + verdict.reason());
    for (var line : verdict.detail()) {
      var clean = "    " + Terminal.clean(line);
      terminal.line(
          line.startsWith("+")
              ? terminal.bad(clean)
              : line.startsWith("-") ? terminal.good(clean) : clean);
    }
  }

  /// How often each outcome occurred, the most frequent first.
  private void frequencies(Example example, List<Verdict> verdicts) {
    for (var language : Language.values()) {
      var counts = new HashMap<String, Integer>();
      verdicts.stream()
          .filter(v -> v.id().equals(example.id()) && v.language() == language)
          .filter(v -> v.state() != Verdict.State.SKIPPED)
          .forEach(v -> counts.merge(outcome(v), 1, Integer::sum));
      if (counts.isEmpty()) continue;
      terminal.line(terminal.strong(example.id() + " in " + language.title()));
      terminal.table(
          counts.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
              .map(e -> List.of("  " + e.getValue() + " of " + runs, e.getKey()))
              .toList());
    }
  }

  private static String outcome(Verdict verdict) {
    var lines = Terminal.clean(String.join(" | ", verdict.printed()));
    var text = lines.isEmpty() ? "(nothing)" : lines;
    var cut = text.length() > WIDEST_OUTCOME ? text.substring(0, WIDEST_OUTCOME) + "…" : text;
    return verdict.state() == Verdict.State.BROKEN ? cut + "  BROKEN: " + verdict.reason() : cut;
  }

  private void record(Go go, List<Example> examples, List<Verdict> verdicts) throws IOException {
    for (var module : examples.stream().map(Example::module).distinct().toList()) {
      var ofModule = examples.stream().filter(e -> e.module().equals(module)).toList();
      Evidence.write(project, module, go, ofModule, verdicts);
    }
    terminal.line("recorded with JDK " + Java.version() + " and Go " + go.version());
  }
}
