package gotojava.notes.practice;

import gotojava.notes.exercise.Exercise;
import gotojava.notes.exercise.Exercises;
import gotojava.notes.exercise.Form;
import gotojava.notes.exercise.Language;
import gotojava.notes.practice.Progress.Entry;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.terminal.Json;
import gotojava.notes.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `practice`: exercises, from the first copy to the check that passes.
@Command(
    name = "practice",
    description = {
      "Exercises.",
      "  list       what there is, and how far you are",
      "  start ID   copy one into workspace/, to work on it there",
      "  check      compile your answer and run its check",
      "  watch      check now and after each save, until q and Enter",
      "  hint       the next of three hints",
      "  reset      put the starter back; what you wrote is kept",
      "  solution   show one; that you saw it is recorded",
      "",
      PracticeCommand.LIMITS,
      ""
    })
public final class PracticeCommand implements Callable<Integer> {
  static final String LIMITS =
      "Your code runs in a process of its own, which is ended after 10 s, at 256 MB of heap, or at"
          + " 1 MB of output. That is no security sandbox: it may do whatever you may.";

  private final Project project;
  private final Terminal terminal;
  private final ProgressFile progress;

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      arity = "0..1",
      description = "one of the words above; list if left out")
  private String what = "list";

  @Parameters(
      index = "1",
      paramLabel = "ID",
      arity = "0..1",
      description = "part of an id; the exercise worked on last if left out")
  private @Nullable String id;

  @Option(names = "--json", description = "print the verdict of check as JSON")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "en or zh, for titles and hints; the locale's if left out")
  private String lang = "";

  public PracticeCommand(Project project, Terminal terminal) {
    this.project = project;
    this.terminal = terminal;
    this.progress = new ProgressFile(project, PracticeCommand::notice);
  }

  /// Takes the words of the command line where they hold no option, so that picocli need not be
  /// loaded: to load it costs as much time as to run the tests of a check.
  ///
  /// @return whether they were taken and [#call()] can follow
  public boolean takes(List<String> words) {
    if (words.size() > 2 || words.stream().anyMatch(word -> word.startsWith("-"))) return false;
    if (!words.isEmpty()) what = words.getFirst();
    if (words.size() == 2) id = words.getLast();
    return true;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (json && !what.equals("check")) throw UserError.usage("--json goes with check");
    return switch (what) {
      case "list" -> list();
      case "start" -> start();
      case "check" -> check();
      case "watch" -> watch();
      case "hint" -> hint();
      case "reset" -> reset();
      case "solution" -> solution();
      default ->
          throw UserError.usage(
              "practice takes list, start, check, watch, hint, reset or solution, not '"
                  + what
                  + "'");
    };
  }

  private int list() {
    var reached = progress.read();
    var exercises = listed();
    terminal.table(
        exercises.stream()
            .map(e -> List.of(e.id(), state(e, reached), e.form().task(), title(e)))
            .toList());
    var open = exercises.stream().filter(e -> reached.of(e.id()).passed() == null).toList();
    open.stream()
        .filter(exercise -> exercise.id().equals(reached.last()))
        .findFirst()
        .ifPresentOrElse(
            begun -> say("next: ./gotojava practice check " + begun.id()),
            () -> open.stream().limit(1).forEach(next -> say("next: " + next.command())));
    return 0;
  }

  /// All, or those that a chapter, a module or a part of an id stands for.
  private List<Exercise> listed() {
    var all = Exercises.of(project).all();
    if (id == null) return all;
    var part = id.toLowerCase(Locale.ROOT);
    var some =
        all.stream().filter(e -> e.page().startsWith(part + "-") || e.id().contains(part)).toList();
    if (some.isEmpty())
      throw UserError.usage("no exercise in '%s': practice list shows all".formatted(id));
    return some;
  }

  private String state(Exercise exercise, Progress reached) {
    var entry = reached.of(exercise.id());
    if (entry.passed() != null) return "✓ passed" + (entry.peeked() ? ", solution seen" : "");
    if (!new Workspace(project, exercise).started()) {
      return entry.solutionSeen() == null ? "–" : "solution seen";
    }
    var tries = entry.attempts().size();
    return "started" + (tries == 0 ? "" : ", checked " + tries + (tries == 1 ? " time" : " times"));
  }

  private int start() throws InterruptedException {
    if (id == null) throw UserError.usage("start what? './gotojava practice list'");
    var exercise = Exercises.of(project).find(id);
    var workspace = new Workspace(project, exercise);
    record(
        exercise, entry -> entry.started(Instant.now())); // first: where it fails, nothing is begun
    var fresh = workspace.fill();
    var ready = fresh ? " is ready: " : " was started before, and is as you left it: ";
    say(terminal.good("✓ ") + exercise.id() + ready + title(exercise));
    terminal.table(task(workspace));
    if (exercise.form() != Form.PREDICT) terminal.paragraph(LIMITS);
    try (var checker = new Checker(project)) {
      checker.warmUp(exercise);
    }
    return 0;
  }

  private List<List<String>> task(Workspace workspace) {
    var rows = new ArrayList<List<String>>();
    switch (workspace.exercise().form()) {
      case FILL -> rows.add(List.of("  write", project.relative(workspace.answer())));
      case SPOT -> rows.add(List.of("  find the bug", project.relative(workspace.answer())));
      case PREDICT -> {
        rows.add(List.of("  read, do not run", project.relative(workspace.starter())));
        rows.add(List.of("  read, do not run", project.relative(workspace.goProgram())));
        for (var language : Prediction.LANGUAGES) {
          var text = Prediction.file(workspace.answer(), language);
          rows.add(List.of("  write what it prints", project.relative(text)));
        }
      }
    }
    if (workspace.exercise().form() != Form.PREDICT) {
      rows.add(List.of("  to pass", project.relative(workspace.check())));
    }
    rows.add(List.of("  read", page(workspace.exercise())));
    rows.add(
        List.of("  check", "./gotojava practice check, or watch: it checks whenever you save"));
    rows.add(
        List.of(
            "  stuck", "./gotojava practice hint, up to " + hints(workspace.exercise()).size()));
    return rows;
  }

  private int check() throws InterruptedException {
    try (var checker = new Checker(project)) { // first of all: its child warms up meanwhile
      var workspace = new Workspace(project, exercise());
      var result = json ? answered(checker, workspace) : checked(checker, workspace);
      return result.verdict().passed() ? 0 : 1;
    }
  }

  private CheckResult checked(Checker checker, Workspace workspace) throws InterruptedException {
    var submission = workspace.submission();
    var result = checker.check(workspace.exercise(), submission);
    new Report(project, terminal, workspace.exercise(), submission).print(result);
    if (!workspace.checkUnchanged()) {
      say("  your copy of the check differs from the original, and the original decides");
    }
    attempted(workspace.exercise(), result);
    return result;
  }

  /// The answer to `check --json`.
  private record Answer(String id, boolean passed, String verdict, @Nullable Long seed) {}

  private CheckResult answered(Checker checker, Workspace workspace) throws InterruptedException {
    var exercise = workspace.exercise();
    var result = checker.check(exercise, workspace.submission());
    var verdict = result.verdict();
    say(Json.of(new Answer(exercise.id(), verdict.passed(), verdict.word(), null)));
    attempted(exercise, result);
    return result;
  }

  /// A verdict counts also where it cannot be written down.
  private void attempted(Exercise exercise, CheckResult result) {
    try {
      record(exercise, entry -> entry.attempted(result.verdict(), Instant.now()));
    } catch (UserError e) {
      notice("not recorded: " + e.getMessage());
    }
  }

  private int watch() throws InterruptedException, IOException {
    var workspace = new Workspace(project, exercise());
    workspace.submission(); // refuses what is not started
    try (var checker = new Checker(project);
        var saves = new Watch(workspace.watched())) {
      saves.endOn(System.in);
      do {
        say("checking " + workspace.exercise().id() + "…");
        watched(checker, workspace);
        say(terminal.faint("waiting for a save; q and Enter to end"));
        checker.prepare();
      } while (saves.awaitSave());
      return 0;
    }
  }

  private void watched(Checker checker, Workspace workspace) throws InterruptedException {
    try {
      checked(checker, workspace);
    } catch (UserError e) { // the file may come back, a broken module may be mended
      say(terminal.bad("✗ ") + e.getMessage());
    }
  }

  private int hint() {
    var exercise = exercise();
    var hints = hints(exercise);
    var shown = progress.read().of(exercise.id()).hints();
    var left = hints.size() - shown - 1;
    if (left < 0) {
      say(exercise.id() + ": all hints were shown");
      hints.forEach(hint -> wrapped("  ", hint));
    } else {
      say("%s: hint %d of %d".formatted(exercise.id(), shown + 1, hints.size()));
      wrapped("  ", hints.get(shown));
      record(exercise, entry -> entry.hinted(shown + 1));
    }
    say(left > 0 ? left + " left" : "none left: ./gotojava practice solution " + exercise.id());
    return 0;
  }

  private int reset() {
    var workspace = new Workspace(project, exercise());
    var kept = workspace.reset();
    record(workspace.exercise(), entry -> entry.started(Instant.now()));
    say(terminal.good("✓ ") + workspace.exercise().id() + " is as at the start");
    say("  what was there: " + project.relative(kept));
    return 0;
  }

  private int solution() {
    var exercise = exercise();
    say(exercise.id() + ": " + project.relative(exercise.solution()));
    if (exercise.form() == Form.PREDICT) Prediction.LANGUAGES.forEach(l -> printed(exercise, l));
    else lines(exercise.solution()).forEach(this::say);
    record(exercise, entry -> entry.sawSolution(Instant.now()));
    return 0;
  }

  private void printed(Exercise exercise, String language) {
    say(language + " prints");
    Prediction.lines(exercise.solution(), language).forEach(line -> say("  " + line));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Exercise exercise() {
    var named = id == null ? progress.last() : id;
    if (named != null) return Exercises.of(project).find(named);
    throw UserError.usage("name an exercise, none is started yet: './gotojava practice list'");
  }

  private void record(Exercise exercise, UnaryOperator<Entry> change) {
    progress.update(reached -> reached.with(exercise.id(), change));
  }

  private String title(Exercise exercise) {
    return exercise.title().in(language());
  }

  private List<String> hints(Exercise exercise) {
    return exercise.hints().in(language());
  }

  /// The English page has the section's name for its anchor, the Chinese one a title of its own.
  private String page(Exercise exercise) {
    var page = exercise.page().split("#", 2);
    var language = language();
    var section = language == Language.EN ? "#" + page[1] : "";
    return "notes/book/" + language.code() + "/" + page[0] + ".md" + section;
  }

  private Language language() {
    return Language.of(lang, System.getenv());
  }

  private void wrapped(String indent, String text) {
    for (var line : Terminal.wrap(text, terminal.columns() - indent.length())) say(indent + line);
  }

  private void say(String line) {
    terminal.line(line);
  }

  private static void notice(String message) {
    System.err.println("gotojava: " + message);
  }
}
